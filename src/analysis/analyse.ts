import {
  CATCHMENT_KM,
  HALF_REACH,
  READINESS_WEIGHT,
  type AnalysisInput,
  type AreaResult,
  type GapAnalysis,
  type NoScoreReason,
  type Scenario,
} from '../domain';
import { accessOfAreas } from './access';
import { needClass, reachClass } from './classes';
import { contributions } from './contributions';
import { Country } from './country';
import { gap, potential } from './gap';
import { needOfAreas } from './need';
import { decileOfRank, rankDescending } from './rank';
import { readiness } from './readiness';
import { ScenarioError } from './scenarioError';
import { indicatorWeights } from './weights';

/**
 * Need, reach, gap and potential of every area for one scenario: stages 1 to 6 and 9 of the method.
 * Pure: the same input and scenario give the same bits. For many scenarios on one dataset make a
 * `Country` once and call `analyseCountry`.
 *
 * @throws ScenarioError with a sentence for the person whose choice cannot be worked out
 */
export function analyse(input: AnalysisInput, scenario: Scenario): GapAnalysis {
  return analyseCountry(new Country(input), scenario);
}

/** `analyse` on a dataset already made ready. */
export function analyseCountry(country: Country, scenario: Scenario): GapAnalysis {
  checkScenario(scenario);
  const { areas, codes, input } = country;
  const weights = indicatorWeights(
    input.indicators.indicators,
    input.core.taxonomy.needSets,
    scenario,
  );
  const normalised = weights.map(({ index }) => country.normalised(index, scenario.normalisation));
  const need = needOfAreas(country, weights, scenario.mode, scenario.normalisation);

  const { supply, nearest, inSimilar } = country.pioneers(scenario);
  const reach = accessOfAreas(country, scenario);

  const ready = areas.map((_, i) =>
    readiness({ learning: reach.learning[i]!, similar: inSimilar[i]!, partners: null }),
  );
  const gaps = need.scores.map((score, i) =>
    score === null ? null : gap(score, reach.access[i]!),
  );
  const potentials = gaps.map((score, i) =>
    score === null ? null : potential(score, ready[i]!, scenario.readinessWeight),
  );
  const gapRanks = rankDescending(gaps, codes);
  const ranks = rankDescending(potentials, codes);
  const scored = gaps.filter((score) => score !== null).length;

  return {
    scenario,
    weights: weights.map(({ indicator, weight }) => ({ indicatorId: indicator.id, weight })),
    matchingOrganisationIds: supply.organisationIds,
    areas: areas.map(({ code, population }, i): AreaResult => {
      const pushes = contributions(normalised, weights, i, scenario.mode);
      const score = need.scores[i]!;
      const gapRank = gapRanks[i]!;
      return {
        code,
        needAggregate: need.aggregates[i]!,
        need: score,
        noScoreReason: score === null ? noScoreReason(population) : null,
        indicatorsObserved: pushes.length,
        contributions: pushes,
        pioneersInReach: reach.pioneersInReach[i]!,
        access: reach.access[i]!,
        shareInReach: reach.shareInReach[i]!,
        gap: gaps[i]!,
        readiness: ready[i]!,
        potential: potentials[i]!,
        gapRank,
        rank: ranks[i]!,
        gapDecile: gapRank === null ? null : decileOfRank(gapRank, scored),
        needClass: score === null ? null : needClass(score),
        reachClass: reachClass(reach.access[i]!),
        nearest: nearest[i]!,
      };
    }),
  };
}

function noScoreReason(population: number): NoScoreReason {
  return population > 0 ? 'too-few-indicators' : 'no-population';
}

function checkScenario(scenario: Scenario): void {
  checkRange('The catchment', scenario.catchmentKm, CATCHMENT_KM, ' km');
  checkRange(
    'The number of pioneers that is half-way to enough',
    scenario.halfReach,
    HALF_REACH,
    '',
  );
  checkRange('The weight of readiness', scenario.readinessWeight, READINESS_WEIGHT, '');
}

function checkRange(
  what: string,
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
  unit: string,
): void {
  if (!(value >= min && value <= max))
    throw new ScenarioError(`${what} is ${value}${unit}. Choose from ${min} to ${max}${unit}.`);
}
