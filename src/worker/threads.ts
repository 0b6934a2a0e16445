import type { Country } from '../analysis';
import type { Scenario } from '../domain';

/** More than so many would each find little to do. */
const MOST = 4;

/**
 * Points times local sites for which one more thread is begun. It takes about as long to set out as
 * this takes to work out (src/decisions/2026-11-29-draws-in-several-threads.md).
 */
const WORTH_A_THREAD = 12e6;

/** Points times local sites: what the draws of a scenario take grows as this. */
export function pairsOf(country: Country, scenario: Scenario): number {
  const { points, served, spread } = country.pioneers(scenario).supply;
  const sites = points.siteIds.length + served.siteIds.length + spread.siteIds.length;
  return country.demand.grid.length * sites;
}

/**
 * How many threads share out the draws: one core is left to the page, and none is begun for less than
 * it is worth.
 *
 * @param cores of the machine, as the browser tells
 */
export function threadsFor(pairs: number, cores: number): number {
  const worth = 1 + Math.floor(pairs / WORTH_A_THREAD);
  return Math.max(1, Math.min(MOST, cores - 1, worth));
}
