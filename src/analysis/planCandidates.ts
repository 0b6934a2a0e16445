import type { Demand } from './demand';
import { haversineKm } from './distance';
import { eachWithinCatchment } from './withinCatchment';

/**
 * Where a plan may put a place: demand points, each also standing for those near it that are left
 * out where points are many.
 */
export interface Candidates {
  /** Of the demand grid. */
  readonly slots: readonly number[];
  /** The points that each stands for, itself among them. */
  readonly members: readonly (readonly number[])[];
  /** Straight line to the farthest of those points; 0 for a point that stands for itself. */
  readonly spreadKm: readonly number[];
}

/** The side of the first cells, as a share of the catchment, and by what cells grow. */
const FIRST_CELL = 1 / 32;
const CELL_GROWTH = Math.SQRT2;
/** Pairs of candidate and place are counted at one point in so many. */
const SAMPLE_STEP = 16;
const KM_PER_DEGREE = 111.195;

/**
 * All of the points, or, where these and the people near them make too many pairs, of each cell of
 * a district the point with the most residents. Cells grow until the pairs are few enough.
 *
 * @param slots to choose from, in the order in which equal ones are preferred
 * @param mostPairs of a candidate and a demand point within the catchment of it
 */
export function planCandidates(
  demand: Demand,
  slots: readonly number[],
  catchmentKm: number,
  mostPairs: number,
): Candidates {
  const isTooMuch = (sites: readonly number[]): boolean =>
    sites.length * pairsOfEach(demand, sites, catchmentKm) > mostPairs;
  let chosen = alone(slots);
  for (
    let cellKm = catchmentKm * FIRST_CELL;
    cellKm <= catchmentKm && isTooMuch(chosen.slots);
    cellKm *= CELL_GROWTH
  )
    chosen = thinned(demand, slots, cellKm);
  return chosen;
}

function alone(slots: readonly number[]): Candidates {
  return { slots, members: slots.map((slot) => [slot]), spreadKm: slots.map(() => 0) };
}

/** How many demand points lie within the catchment of one of the slots, on average. */
function pairsOfEach(demand: Demand, slots: readonly number[], catchmentKm: number): number {
  const sample = slots.filter((_, k) => k % SAMPLE_STEP === 0);
  let pairs = 0;
  for (const slot of sample)
    eachWithinCatchment(
      demand,
      demand.longitude[slot]!,
      demand.latitude[slot]!,
      catchmentKm,
      () => pairs++,
    );
  return pairs / sample.length;
}

function thinned(demand: Demand, slots: readonly number[], cellKm: number): Candidates {
  const cells = new Map<string, number[]>();
  for (const slot of slots) {
    const key = cellOf(demand, slot, cellKm);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [slot]);
    else cell.push(slot);
  }
  const members = [...cells.values()];
  const most = members.map((cell) =>
    cell.reduce((best, slot) =>
      demand.population[slot]! > demand.population[best]! ? slot : best,
    ),
  );
  return {
    slots: most,
    members,
    spreadKm: members.map((cell, k) =>
      Math.max(...cell.map((slot) => kmBetween(demand, most[k]!, slot))),
    ),
  };
}

/** Cells are square near enough, and never across the border of a district. */
function cellOf({ longitude, latitude, area }: Demand, slot: number, cellKm: number): string {
  const row = Math.floor((latitude[slot]! * KM_PER_DEGREE) / cellKm);
  const rowLatitude = ((row + 0.5) * cellKm) / KM_PER_DEGREE;
  const kmPerDegree = KM_PER_DEGREE * Math.cos((rowLatitude * Math.PI) / 180);
  return `${area[slot]} ${row} ${Math.floor((longitude[slot]! * kmPerDegree) / cellKm)}`;
}

function kmBetween({ longitude, latitude }: Demand, a: number, b: number): number {
  return haversineKm([longitude[a]!, latitude[a]!], [longitude[b]!, latitude[b]!]);
}
