import type { SimilarAt } from '../domain';
import type { Demand } from './demand';
import { slotsOf } from './spread';
import type { Supply } from './supply';

/** What is known of an area's readiness to start a prototype; each part in [0, 1] or null. */
export interface ReadinessParts {
  /** Somebody to learn from: pioneers in the ring between one and three catchments. */
  readonly learning: number | null;
  /** Share of the most similar areas in which a matching pioneer can be expected. */
  readonly similar: number | null;
}

/** Stage 5: R is the mean of the parts that are known, null where none is. */
export function readiness({ learning, similar }: ReadinessParts): number | null {
  if (learning === null) return similar;
  return similar === null ? learning : (learning + similar) / 2;
}

/**
 * For each area the chance that at least one matching pioneer has a site in it, serves all of it, or
 * is somewhere in it: 1 - prod (1 - c). A region of several districts is in each by its people.
 */
export function presence(demand: Demand, supply: Supply): Float64Array {
  const count = demand.areaStart.length - 1;
  const absent = new Float64Array(count).fill(1);
  const { points, served, spread, regions } = supply;
  const peopleIn = (area: number): number =>
    slotsOf(demand, [area]).reduce((sum, slot) => sum + demand.share[slot]!, 0);
  const people = Array.from({ length: count }, (_, area) => peopleIn(area));
  for (const [o, chance] of supply.chance.entries()) {
    const best = new Map<number, number>();
    const raise = (area: number, factor: number): void => {
      best.set(area, Math.max(best.get(area) ?? 0, factor));
    };
    for (let p = points.start[o]!; p < points.start[o + 1]!; p++)
      if (points.area[p]! >= 0) raise(points.area[p]!, points.factor[p]!);
    for (let s = served.start[o]!; s < served.start[o + 1]!; s++)
      raise(served.area[s]!, served.factor[s]!);
    for (let s = spread.start[o]!; s < spread.start[o + 1]!; s++) {
      const areas = regions[spread.region[s]!]!;
      const all = areas.reduce((sum, area) => sum + people[area]!, 0);
      for (const area of areas) raise(area, (spread.factor[s]! * people[area]!) / all);
    }
    for (const [area, factor] of best) absent[area]! *= 1 - chance * factor;
  }
  return absent.map((share) => 1 - share);
}

/** Mean presence in the similar areas of each area; null where none are published. */
export function presenceInSimilar(
  similarAt: readonly SimilarAt[],
  present: Float64Array,
): (number | null)[] {
  return similarAt.map((places) =>
    places.length === 0 ? null : places.reduce((sum, at) => sum + present[at]!, 0) / places.length,
  );
}
