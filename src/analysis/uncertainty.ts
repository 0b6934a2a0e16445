import type { Scenario, Uncertainty } from '../domain';
import type { Country } from './country';
import { WHOLE } from './drawParts';
import { drawnRanks, type DrawnRanks } from './drawnRanks';
import { SEED } from './random';
import { rankIntervals } from './rankIntervals';

export const DRAWS = 1000;

/**
 * Stage 7: how firm each rank is when weights, normalisation, mode, catchment, lens and the weight
 * of readiness are drawn at random within what is plausible (Saisana, Saltelli and Tarantola 2005),
 * when each organisation is there or not by its chance, and when a look at each pair that nobody
 * looked at closes what one of the looks so far has closed. Areas are scored where the scenario
 * itself scores them.
 *
 * A generator, so that a worker can report progress and abandon it: yields the share done after
 * each draw, and returns the answer. Threads share it out as `drawnRanks` and `joinedRanks`.
 */
export function* uncertainty(
  country: Country,
  scenario: Scenario,
  draws: number = DRAWS,
  seed: number = SEED,
): Generator<number, Uncertainty> {
  const ranks = yield* drawnRanks(country, scenario, WHOLE, draws, seed);
  return joinedRanks(country, scenario, [ranks], draws, seed);
}

/** The answer from the ranks of all parts of the draws. */
export function joinedRanks(
  country: Country,
  scenario: Scenario,
  parts: readonly DrawnRanks[],
  draws: number = DRAWS,
  seed: number = SEED,
): Uncertainty {
  const areas = country.areas.length;
  return {
    scenario,
    draws,
    seed,
    gap: rankIntervals(
      parts.map((part) => part.gap),
      areas,
    ),
    potential: rankIntervals(
      parts.map((part) => part.potential),
      areas,
    ),
  };
}
