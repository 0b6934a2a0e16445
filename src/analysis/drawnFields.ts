import { slotsOfArea, type Demand } from './demand';
import { decayOfSquare, decayPolynomial, POWERS } from './decay';
import {
  chordSquaredOfKm,
  kmOfChordSquared,
  squaredKmOfChordSquared,
  unitVector,
  type UnitVectors,
} from './distance';
import { RowsBuilder } from './rows';
import { middleOf, waysFromMiddle, type Field } from './spread';

/**
 * What a pioneer somewhere in a region counts, at the catchments of all draws: each region is looked
 * at once for all of them, and remembered.
 */
export class DrawnFields {
  private readonly known = new Map<string, readonly Field[]>();

  /** @param catchmentsKm of a local organisation, rising */
  constructor(
    private readonly demand: Demand,
    private readonly catchmentsKm: readonly number[],
  ) {}

  /**
   * @param areas the region, as districts by index
   * @param catchmentFactor of the organisation
   * @returns by catchment
   */
  at(areas: readonly number[], catchmentFactor: number): readonly Field[] {
    const key = `${catchmentFactor} ${areas.join(' ')}`;
    let fields = this.known.get(key);
    if (fields === undefined) {
      const ownKm = this.catchmentsKm.map((km) => km * catchmentFactor);
      fields = expectedDecays(this.demand, areas, ownKm);
      this.known.set(key, fields);
    }
    return fields;
  }
}

/**
 * `expectedDecay` of a region at several catchments, to 1e-11. Each home is met once: as phi within a
 * catchment is a polynomial of the squared chord, its sum over homes follows from their moments,
 * which are kept by the narrowest catchment that reaches and summed up to each.
 *
 * O(points of the region x points near the region).
 *
 * @param catchmentsKm rising
 * @returns by catchment
 */
function expectedDecays(
  demand: Demand,
  areas: readonly number[],
  catchmentsKm: readonly number[],
): Field[] {
  const { grid } = demand;
  const widestKm = catchmentsKm.at(-1)!;
  const moments = new Moments(demand, areas, catchmentsKm);
  const [longitude, latitude] = middleOf(demand, areas);
  const furthestKm = kmOfChordSquared(moments.furthest(unitVector(longitude, latitude)));
  const way = waysFromMiddle(demand, areas, widestKm);
  const fields = catchmentsKm.map(() => new RowsBuilder());
  const sums = new Float64Array(catchmentsKm.length);
  const runCount = grid.query(longitude, latitude, widestKm + furthestKm);
  for (let run = 0; run < runCount; run++) {
    const end = grid.runs[2 * run + 1]!;
    for (let slot = grid.runs[2 * run]!; slot < end; slot++) {
      if (!moments.sumsAt(grid, slot, sums)) continue;
      const wayChord = way(slot);
      const squaredKm = wayChord > 0 ? squaredKmOfChordSquared(wayChord) : 0;
      for (let k = 0; k < sums.length; k++) {
        const atMost = wayChord > 0 ? decayOfSquare(squaredKm / catchmentsKm[k]! ** 2) : 1;
        const value = Math.min(sums[k]!, atMost);
        if (value > 0) fields[k]!.add(slot, value);
      }
    }
  }
  return fields.map((builder) => {
    const { places, values } = builder.build();
    return { slots: places, values };
  });
}

/** The homes of one district of a region. */
interface Part {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Share of the region's people. */
  readonly weight: Float64Array;
  /** A ball that holds them: its middle, and its radius as a chord. */
  readonly middle: readonly [number, number, number];
  readonly radius: number;
}

/** Finer than catchments lie apart, so that the search for the narrowest one is a step or two. */
const CELLS = 256;

/** Sums of weight x powers of the squared chord over the homes of a region, round one place after another. */
class Moments {
  private readonly parts: readonly Part[];
  /** Squared chords of the catchments. */
  private readonly limits: Float64Array;
  private readonly widest: number;
  /** The chord of the widest, and a little more. */
  private readonly reach: number;
  /** By squared chord in cells of the widest: the narrowest catchment that may reach. */
  private readonly narrowest: Uint8Array;
  /** By catchment, then by power, in squared chords of the widest. */
  private readonly powers: Float64Array;
  private readonly moments: Float64Array;
  private readonly upTo = new Float64Array(POWERS);

  constructor(demand: Demand, areas: readonly number[], catchmentsKm: readonly number[]) {
    this.limits = Float64Array.from(catchmentsKm, chordSquaredOfKm);
    this.widest = this.limits.at(-1)!;
    this.reach = Math.sqrt(this.widest) * (1 + 1e-9);
    const { limits, widest } = this;
    this.narrowest = Uint8Array.from({ length: CELLS + 1 }, (_, cell) =>
      limits.findIndex((limit) => limit * CELLS >= widest * cell),
    );
    this.powers = Float64Array.from(
      catchmentsKm.flatMap((km, k) =>
        Array.from(decayPolynomial(km), (power, n) => power * (widest / limits[k]!) ** n),
      ),
    );
    this.moments = new Float64Array(limits.length * POWERS);
    let people = 0;
    for (const area of areas)
      for (const slot of slotsOfArea(demand, area)) people += demand.share[slot]!;
    this.parts = areas.flatMap((area) => partOf(demand, area, people));
  }

  /** The largest squared chord from a point of the unit sphere to a home. */
  furthest([px, py, pz]: readonly [number, number, number]): number {
    let furthest = 0;
    for (const { x, y, z } of this.parts)
      for (let h = 0; h < x.length; h++)
        furthest = Math.max(furthest, (x[h]! - px) ** 2 + (y[h]! - py) ** 2 + (z[h]! - pz) ** 2);
    return furthest;
  }

  /** The share of the region's people times phi, by catchment; false where none of them is near. */
  sumsAt({ x, y, z }: UnitVectors, slot: number, sums: Float64Array): boolean {
    const [px, py, pz] = [x[slot]!, y[slot]!, z[slot]!];
    let found = false;
    for (const part of this.parts) {
      const [mx, my, mz] = part.middle;
      const apart = Math.sqrt((mx - px) ** 2 + (my - py) ** 2 + (mz - pz) ** 2);
      if (apart - part.radius > this.reach) continue;
      if (this.note(part, px, py, pz)) found = true;
    }
    if (found) this.settle(sums);
    return found;
  }

  /** The hot loop: the homes of a district round one place. */
  private note({ x, y, z, weight }: Part, px: number, py: number, pz: number): boolean {
    const { limits, widest, narrowest, moments } = this;
    const width = POWERS;
    const cells = CELLS / widest;
    const scale = 1 / widest;
    let found = false;
    for (let h = 0; h < x.length; h++) {
      const dx = x[h]! - px;
      const dy = y[h]! - py;
      const dz = z[h]! - pz;
      const chordSquared = dx * dx + dy * dy + dz * dz;
      if (chordSquared >= widest) continue;
      found = true;
      let k = narrowest[Math.floor(chordSquared * cells)]!;
      while (chordSquared >= limits[k]!) k++;
      const share = chordSquared * scale;
      // Written out: a loop over the powers takes half as long again.
      const at = k * width;
      let moment = weight[h]!;
      moments[at]! += moment;
      moments[at + 1]! += moment *= share;
      moments[at + 2]! += moment *= share;
      moments[at + 3]! += moment *= share;
      moments[at + 4]! += moment *= share;
      moments[at + 5]! += moment *= share;
      moments[at + 6]! += moment *= share;
      moments[at + 7]! += moment *= share;
      moments[at + 8]! += moment *= share;
    }
    return found;
  }

  /** Sums moments up from the narrowest catchment, puts them into its polynomial, and forgets them. */
  private settle(sums: Float64Array): void {
    const { moments, powers, upTo } = this;
    upTo.fill(0);
    const width = upTo.length;
    for (let k = 0; k < sums.length; k++) {
      let sum = 0;
      for (let n = 0; n < width; n++) {
        upTo[n]! += moments[k * width + n]!;
        sum += powers[k * width + n]! * upTo[n]!;
      }
      sums[k] = sum;
    }
    moments.fill(0);
  }
}

/** Nothing of a district where nobody of the region lives. */
function partOf(demand: Demand, area: number, people: number): Part[] {
  const { grid, share } = demand;
  const slots = slotsOfArea(demand, area).filter((slot) => share[slot]! > 0);
  if (slots.length === 0) return [];
  const each = (column: Float64Array): Float64Array =>
    Float64Array.from(slots, (slot) => column[slot]!);
  const [x, y, z] = [each(grid.x), each(grid.y), each(grid.z)];
  const middle = unitVector(...middleOf(demand, [area]));
  const squares = x.map(
    (_, h) => (x[h]! - middle[0]) ** 2 + (y[h]! - middle[1]) ** 2 + (z[h]! - middle[2]) ** 2,
  );
  const radius = Math.sqrt(squares.reduce((most, square) => Math.max(most, square), 0));
  return [{ x, y, z, weight: each(share).map((one) => one / people), middle, radius }];
}
