import {
  CATCHMENT_KM,
  FEW_PEOPLE,
  HALF_REACH,
  NATIONS,
  READINESS_WEIGHT,
  type AnalysisInput,
  type Area,
  type AreaResult,
  type GapAnalysis,
  type Nation,
  type NoScoreReason,
  type Scenario,
} from '../domain';
import { accessOfAreas } from './access';
import { needClass, reachClass } from './classes';
import { contributions } from './contributions';
import { Country } from './country';
import { gap, potential } from './gap';
import { expectedAccess, lookedOf } from './looks';
import { needOfAreas, normalisedOf } from './need';
import { decileOfRank, rankDescending } from './rank';
import { readiness } from './readiness';
import { ScenarioError } from './scenarioError';
import { meanWeights, needMix } from './weights';

/**
 * Need, reach, gap and potential of every area for one scenario: stages 1 to 6, 9 and 12 to 17 of the method.
 * Pure: the same input and scenario give the same bits. For many scenarios on one dataset make a
 * `Country` once and call `analyseCountry`.
 *
 * @throws ScenarioError with a sentence for the person whose choice cannot be worked out
 */
export function analyse(input: AnalysisInput, scenario: Scenario): GapAnalysis {
  return analyseCountry(new Country(input), scenario);
}

/**
 * `analyse` on a dataset already made ready.
 *
 * @param factors multiplies the weight of single indicators, for "what if it counted half"
 */
export function analyseCountry(
  country: Country,
  scenario: Scenario,
  factors: Readonly<Record<string, number>> = {},
): GapAnalysis {
  checkScenario(scenario);
  const { areas, codes, input } = country;
  const { indicators } = input.indicators;
  const mix = needMix(indicators, input.core.taxonomy.needSets, scenario, factors);
  const normalised = normalisedOf(country, mix, scenario.normalisation);
  const need = needOfAreas(country, mix, scenario.mode, scenario.normalisation);

  const { supply, nearest, inSimilar } = country.pioneers(scenario);
  const reach = accessOfAreas(country, scenario);
  const looks = country.looksAt(scenario);
  const expected = country
    .closings(scenario)
    .map((closing, i) => expectedAccess(reach.access[i]!, closing));

  const ready = areas.map((_, i) =>
    readiness({ learning: reach.learning[i]!, similar: inSimilar[i]! }),
  );
  const gaps = need.scores.map((score, i) =>
    score === null
      ? null
      : gap(score, scenario.looking === 'expected' ? expected[i]! : reach.access[i]!),
  );
  const potentials = gaps.map((score, i) =>
    score === null ? null : potential(score, ready[i]!, scenario.readinessWeight),
  );
  const isRanked = rankedAreas(areas, scenario);
  const onlyRanked = (score: number | null, i: number): number | null =>
    isRanked[i]! ? score : null;
  const gapRanks = rankDescending(gaps.map(onlyRanked), codes);
  const ranks = rankDescending(potentials.map(onlyRanked), codes);
  const ranked = gapRanks.filter((rank) => rank !== null).length;
  const mean = meanWeights(mix, areas);

  return {
    scenario,
    weights: mix.weights.map(({ indicator }, k) => ({
      indicatorId: indicator.id,
      weight: mean[k]!,
    })),
    weightsByNation: byNation((nation) =>
      mix.weights
        .map(({ indicator, byNation: own }) => ({ indicatorId: indicator.id, weight: own[nation] }))
        .filter(({ weight }) => weight > 0),
    ),
    withinNation: mix.withinNation,
    matchingOrganisationIds: supply.organisationIds,
    areas: areas.map(({ code, nation, population }, i): AreaResult => {
      const pushes = contributions(normalised, mix.weights, nation, i, scenario.mode);
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
        expectedAccess: expected[i]!,
        shareInReach: reach.shareInReach[i]!,
        shareWithout: reach.shareWithout[i]!,
        shareRoundWater: reach.shareRoundWater[i]!,
        acrossBorder: reach.acrossBorder[i] === 1,
        looked: lookedOf(looks[i]!),
        fewPeople: population < FEW_PEOPLE,
        gap: gaps[i]!,
        readiness: ready[i]!,
        potential: potentials[i]!,
        gapRank,
        rank: ranks[i]!,
        gapDecile: gapRank === null ? null : decileOfRank(gapRank, ranked),
        needClass: score === null ? null : needClass(score),
        reachClass: reachClass(reach.access[i]!),
        nearest: nearest[i]!,
      };
    }),
  };
}

/** Stage 17: whether each area is ranked. Those of few people are on request only. */
export function rankedAreas(
  areas: readonly Area[],
  { fewPeople }: Pick<Scenario, 'fewPeople'>,
): boolean[] {
  return areas.map(({ population }) => fewPeople === 'ranked' || population >= FEW_PEOPLE);
}

function byNation<Value>(value: (nation: Nation) => Value): Record<Nation, Value> {
  return Object.fromEntries(NATIONS.map((nation) => [nation, value(nation)])) as Record<
    Nation,
    Value
  >;
}

function noScoreReason(population: number): NoScoreReason {
  return population > 0 ? 'too-few-indicators' : 'no-population';
}

/** @throws ScenarioError when a choice is out of its range */
export function checkScenario(scenario: Scenario): void {
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
