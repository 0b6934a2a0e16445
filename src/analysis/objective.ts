import type { Demand } from './demand';
import { accessOfReach } from './reach';
import { eachWithinCatchment } from './withinCatchment';

/**
 * What a plan is worth: F(S) = sum_i people_i N_i (1 - exp(-(H_i + sum over S of phi) / h0)).
 *
 * Of the people in need at each demand point it keeps what is still unserved, people x N x
 * exp(-H / h0). A new site serves the share 1 - exp(-phi / h0) of that, whatever else is chosen: so
 * gains only shrink as sites are added, and F is submodular (each site is worth less the more there
 * are).
 */
export interface Objective {
  readonly demand: Demand;
  /** People in need not served yet, by slot. */
  readonly unserved: Float64Array;
  readonly catchmentKm: number;
  readonly halfReach: number;
}

/**
 * @param need N of each area, or what of it is not expected to be met; null where not scored, and then nobody there counts
 * @param pioneers H by slot, with the sites that exist
 */
export function makeObjective(
  demand: Demand,
  need: readonly (number | null)[],
  pioneers: Float64Array,
  catchmentKm: number,
  halfReach: number,
): Objective {
  const unserved = pioneers.map(
    (count, slot) =>
      demand.population[slot]! *
      (need[demand.area[slot]!] ?? 0) *
      (1 - accessOfReach(count, halfReach)),
  );
  return { demand, unserved, catchmentKm, halfReach };
}

/** What a site at a demand point would add to F. */
export function gainAt(objective: Objective, site: number): number {
  let gain = 0;
  eachServed(objective, site, (slot, share) => {
    gain += objective.unserved[slot]! * share;
  });
  return gain;
}

/** The objective with a site added. */
export function withSite(objective: Objective, site: number): Objective {
  const unserved = objective.unserved.slice();
  eachServed(objective, site, (slot, share) => {
    unserved[slot]! *= 1 - share;
  });
  return { ...objective, unserved };
}

/** Calls back with each slot within the catchment of a site, and the share that the site serves. */
export function eachServed(
  { demand, catchmentKm, halfReach }: Objective,
  site: number,
  visit: (slot: number, share: number) => void,
): void {
  const [longitude, latitude] = [demand.longitude[site]!, demand.latitude[site]!];
  eachWithinCatchment(demand, longitude, latitude, catchmentKm, (slot, decay) =>
    visit(slot, accessOfReach(decay, halfReach)),
  );
}
