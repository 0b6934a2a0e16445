import type { Position } from '../domain';
import { slotsOfArea, type Demand } from './demand';
import { decayOfSquare, DecayTable } from './decay';
import { positionOf, squaredKmOfChordSquared, unitVector } from './distance';

/** How much a pioneer counts at some slots of the demand points; all others 0. */
export interface Field {
  readonly slots: Uint32Array;
  /** In (0, 1]. */
  readonly values: Float64Array;
}

/**
 * Stage 13: how much a pioneer counts who is somewhere in a region, not known where. Its phi at a
 * demand point i is the expectation over where people of the region live:
 * sum_j p_j phi(d_ij) / sum_j p_j. It lies between the least and the greatest phi of the region.
 *
 * Who is somewhere has no line to anybody. For water, the region counts from the middle of where its
 * people live: outside it, whom water parts from the middle it reaches at most by the way round.
 *
 * O(points of the region x points within the catchment of each).
 *
 * @param areas the region, as districts by index
 */
export function expectedDecay(
  demand: Demand,
  areas: readonly number[],
  catchmentKm: number,
): Field {
  const { share, grid } = demand;
  const { x, y, z, runs } = grid;
  const table = tableOf(catchmentKm);
  const { limit } = table;
  const sums = new Float64Array(grid.length);
  const slots: number[] = [];
  let people = 0;
  for (const home of slotsOf(demand, areas)) {
    const weight = share[home]!;
    if (weight === 0) continue;
    people += weight;
    const runCount = grid.query(demand.longitude[home]!, demand.latitude[home]!, catchmentKm);
    const [px, py, pz] = [x[home]!, y[home]!, z[home]!];
    // As in `eachWithinCatchment`, written out: a county has millions of such pairs.
    for (let run = 0; run < runCount; run++) {
      const end = runs[2 * run + 1]!;
      for (let slot = runs[2 * run]!; slot < end; slot++) {
        const dx = x[slot]! - px;
        const dy = y[slot]! - py;
        const dz = z[slot]! - pz;
        const chordSquared = dx * dx + dy * dy + dz * dz;
        if (chordSquared >= limit) continue;
        const decay = table.at(chordSquared);
        if (sums[slot] === 0 && decay > 0) slots.push(slot);
        sums[slot]! += weight * decay;
      }
    }
  }
  const atMost = mostRoundWater(demand, areas, catchmentKm);
  const values = slots.map((slot) => Math.min(sums[slot]! / people, atMost(slot)));
  const reached = slots.map((_, k) => k).filter((k) => values[k]! > 0);
  return {
    slots: Uint32Array.from(reached, (k) => slots[k]!),
    values: Float64Array.from(reached, (k) => values[k]!),
  };
}

let lastTable = new DecayTable(1);

/** Regions are worked out one after another at the same catchment. */
function tableOf(catchmentKm: number): DecayTable {
  if (lastTable.catchmentKm !== catchmentKm) lastTable = new DecayTable(catchmentKm);
  return lastTable;
}

/**
 * The most that a region counts at a slot outside it, by the way round water from its middle.
 *
 * @param among the only slots that are asked of; all where it is left out
 */
export function mostRoundWater(
  demand: Demand,
  areas: readonly number[],
  catchmentKm: number,
  among?: Uint32Array,
): (slot: number) => number {
  const way = waysFromMiddle(demand, areas, catchmentKm, among);
  const square = catchmentKm * catchmentKm;
  return (slot) => {
    const chordSquared = way(slot);
    return chordSquared === 0 ? 1 : decayOfSquare(squaredKmOfChordSquared(chordSquared) / square);
  };
}

/**
 * The squared chord of the way round water from the middle of a region to a slot within a catchment of
 * it, Infinity where no way is short enough to count; 0 inside it and where the straight line stands.
 *
 * @param among the only slots that are asked of; all where it is left out
 */
export function waysFromMiddle(
  demand: Demand,
  areas: readonly number[],
  catchmentKm: number,
  among?: Uint32Array,
): (slot: number) => number {
  const { detours, grid } = demand;
  if (detours === null) return () => 0;
  const middle = middleOf(demand, areas);
  const homes = slotsOf(demand, areas);
  const [mx, my, mz] = unitVector(middle[0], middle[1]);
  const furthest = homes.reduce((most, slot) => {
    const chordSquared =
      (grid.x[slot]! - mx) ** 2 + (grid.y[slot]! - my) ** 2 + (grid.z[slot]! - mz) ** 2;
    return Math.max(most, chordSquared);
  }, 0);
  const ways = detours.bySlot(
    middle[0],
    middle[1],
    catchmentKm + Math.sqrt(squaredKmOfChordSquared(furthest)),
    among,
  );
  if (ways === null) return () => 0;
  const inside = new Set(homes);
  return (slot) => (inside.has(slot) ? 0 : ways[slot]!);
}

/** The field of a region, given as districts by index, at a catchment in km. */
export type FieldOf = (areas: readonly number[], catchmentKm: number) => Field;

/** Enough for every region at the catchments of local and regional organisations. */
const MOST_REMEMBERED = 2000;

/**
 * `expectedDecay` that remembers: many sites share a region, and two lenses share a catchment.
 *
 * @param mostRemembered fields, after which it forgets them all
 */
export function rememberedFields(demand: Demand, mostRemembered = MOST_REMEMBERED): FieldOf {
  const known = new Map<string, Field>();
  return (areas, catchmentKm) => {
    const key = `${catchmentKm} ${areas.join(' ')}`;
    let field = known.get(key);
    if (field === undefined) {
      field = expectedDecay(demand, areas, catchmentKm);
      if (known.size >= mostRemembered) known.clear();
      known.set(key, field);
    }
    return field;
  };
}

/** The middle of where people of a region live, in degrees. */
export function middleOf(demand: Demand, areas: readonly number[]): Position {
  const { share, grid } = demand;
  const sum = [0, 0, 0] as [number, number, number];
  for (const slot of slotsOf(demand, areas)) {
    sum[0] += share[slot]! * grid.x[slot]!;
    sum[1] += share[slot]! * grid.y[slot]!;
    sum[2] += share[slot]! * grid.z[slot]!;
  }
  return positionOf(...sum);
}

/** The slots of the demand points of a region, in the order of the grid whatever that of the areas. */
export function slotsOf(demand: Demand, areas: readonly number[]): Uint32Array {
  // Those of one area are in that order.
  if (areas.length === 1) return slotsOfArea(demand, areas[0]!);
  const slots: number[] = [];
  for (const area of areas) slots.push(...slotsOfArea(demand, area));
  return Uint32Array.from(slots).sort();
}
