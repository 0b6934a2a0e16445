import { analyseCountry, Country } from '../analysis';
import { loadCore, loadDemand, loadIndicators } from '../dataset';
import type { GapAnalysis, Scenario } from '../domain';
import { outcomeOf, type Outcome } from './outcome';

/** What the worker can be asked. Every answer is plain data. */
export interface AnalysisService {
  analyse(scenario: Scenario): Promise<Outcome<GapAnalysis>>;
}

/**
 * Loads its own data, as the page needs no demand points. A load that failed is tried again by the
 * next question.
 *
 * @param dataUrl folder of the built dataset, with a slash at the end
 */
export function createAnalysisService(dataUrl: string): AnalysisService {
  let country: Promise<Country> | null = null;

  const ready = (): Promise<Country> => {
    country ??= loadCountry(dataUrl).catch((error: unknown) => {
      country = null;
      throw error;
    });
    return country;
  };

  return {
    analyse: (scenario) => outcomeOf(async () => analyseCountry(await ready(), scenario)),
  };
}

async function loadCountry(dataUrl: string): Promise<Country> {
  const [core, indicators, demand] = await Promise.all([
    loadCore(dataUrl),
    loadIndicators(dataUrl),
    loadDemand(dataUrl),
  ]);
  return new Country({ core, indicators, demand });
}
