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
  readonly halfReach: number;
}

/** A site that does not exist yet. */
export interface NewSite {
  /** Degrees. */
  readonly longitude: number;
  readonly latitude: number;
  readonly catchmentKm: number;
}

/**
 * @param need N of each area, or what of it is not expected to be met; null where not scored, and then nobody there counts
 * @param pioneers H by slot, with the sites that exist
 */
export function makeObjective(
  demand: Demand,
  need: readonly (number | null)[],
  pioneers: Float64Array,
  halfReach: number,
): Objective {
  const unserved = pioneers.map(
    (count, slot) =>
      demand.population[slot]! *
      (need[demand.area[slot]!] ?? 0) *
      (1 - accessOfReach(count, halfReach)),
  );
  return { demand, unserved, halfReach };
}

/** A site at a demand point. */
export function siteAtSlot(demand: Demand, slot: number, catchmentKm: number): NewSite {
  return { longitude: demand.longitude[slot]!, latitude: demand.latitude[slot]!, catchmentKm };
}

/** What a site would add to F. */
export function gainAt(objective: Objective, site: NewSite): number {
  let gain = 0;
  eachServed(objective, site, (slot, share) => {
    gain += objective.unserved[slot]! * share;
  });
  return gain;
}

/** The objective with a site added. */
export function withSite(objective: Objective, site: NewSite): Objective {
  const unserved = objective.unserved.slice();
  eachServed(objective, site, (slot, share) => {
    unserved[slot]! *= 1 - share;
  });
  return { ...objective, unserved };
}

/** Calls back with each slot that a site reaches, and the share that the site serves there. */
export function eachServed(
  { demand, halfReach }: Objective,
  { longitude, latitude, catchmentKm }: NewSite,
  visit: (slot: number, share: number) => void,
): void {
  eachWithinCatchment(demand, longitude, latitude, catchmentKm, (slot, decay) => {
    if (decay > 0) visit(slot, accessOfReach(decay, halfReach));
  });
}
