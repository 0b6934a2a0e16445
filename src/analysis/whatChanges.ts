import {
  AGGREGATION_MODES,
  type GapAnalysis,
  type Scenario,
  type ScenarioChange,
  type Standing,
  type TriedChange,
  type WhatChanges,
} from '../domain';
import { analyseCountry } from './analyse';
import type { Country } from './country';
import { decileOfRank } from './rank';
import { ScenarioError } from './scenarioError';

/** What may be tried in one direction, the smallest change first. */
type Direction = readonly ScenarioChange[];

const SMALLER_WEIGHTS = [0.5, 0] as const;
const LARGER_WEIGHTS = [2] as const;
const CATCHMENTS_KM = [5, 10, 15, 20, 30, 40, 50, 75, 100] as const;

/**
 * What would change this? Every single change of a weight, the catchment or the mode is tried with
 * all other choices as they are, and those that move the area into or out of the top tenth by
 * potential are reported, the smallest in each direction. Two changes together may do what neither
 * does alone: that is for the draws of `uncertainty` to show.
 *
 * A generator, so that a worker can abandon it: yields the share done after each change tried.
 *
 * @throws ScenarioError when the scenario cannot be worked out, or there is no such area
 */
export function* whatChanges(
  country: Country,
  scenario: Scenario,
  areaCode: string,
): Generator<number, WhatChanges> {
  const areaIndex = country.codes.indexOf(areaCode);
  if (areaIndex < 0) throw new ScenarioError(`There is no area with the code "${areaCode}".`);
  const analysis = analyseCountry(country, scenario);
  const before = standingOf(analysis, areaIndex);
  const directions = directionsFrom(analysis);
  const planned = directions.reduce((count, changes) => count + changes.length, 0);

  const tried: TriedChange[] = [];
  const moves: TriedChange[] = [];
  for (const changes of directions) {
    let moved = false;
    for (const change of changes) {
      const answer = analyseCountry(country, ...changed(analysis, change));
      const attempt = { change, after: standingOf(answer, areaIndex) };
      tried.push(attempt);
      if (!moved && attempt.after.inTopTenth !== before.inTopTenth) {
        moved = true;
        moves.push(attempt);
      }
      yield tried.length / planned;
    }
  }
  return {
    scenario,
    areaCode,
    before,
    triedCount: tried.length,
    moves,
    largest: largestOf(before, tried),
  };
}

function directionsFrom({ scenario, weights }: GapAnalysis): Direction[] {
  // One indicator alone is all of need, whatever its weight.
  const several = weights.length > 1 ? weights : [];
  const weightChanges = several.flatMap(({ indicatorId }) =>
    [SMALLER_WEIGHTS, LARGER_WEIGHTS].map((factors) =>
      factors.map((factor): ScenarioChange => ({ kind: 'weight', indicatorId, factor })),
    ),
  );
  const { catchmentKm: present } = scenario;
  const narrower = CATCHMENTS_KM.filter((km) => km < present).toReversed();
  const wider = CATCHMENTS_KM.filter((km) => km > present);
  const catchmentChanges = [narrower, wider].map((distances) =>
    distances.map((catchmentKm): ScenarioChange => ({ kind: 'catchment', catchmentKm })),
  );
  const modes = AGGREGATION_MODES.filter((mode) => mode !== scenario.mode);
  // Catchments after the weights, which share one reach.
  return [
    ...weightChanges,
    ...catchmentChanges,
    modes.map((mode): ScenarioChange => ({ kind: 'mode', mode })),
  ];
}

/** The scenario, and the factors of its weights, with one change. */
function changed(
  { scenario }: GapAnalysis,
  change: ScenarioChange,
): [Scenario, Readonly<Record<string, number>>] {
  switch (change.kind) {
    case 'catchment':
      return [{ ...scenario, catchmentKm: change.catchmentKm }, {}];
    case 'mode':
      return [{ ...scenario, mode: change.mode }, {}];
    case 'weight':
      return [scenario, { [change.indicatorId]: change.factor }];
  }
}

function standingOf({ areas }: GapAnalysis, areaIndex: number): Standing {
  const { rank } = areas[areaIndex]!;
  const rankedCount = areas.filter((area) => area.rank !== null).length;
  return {
    rank,
    rankedCount,
    inTopTenth: rank !== null && decileOfRank(rank, rankedCount) === 1,
  };
}

/** By how many places; where areas gain or lose their score, by the same share of all places. */
function largestOf(before: Standing, tried: readonly TriedChange[]): TriedChange | null {
  let largest: TriedChange | null = null;
  let furthest = 0;
  for (const attempt of tried) {
    const distance = Math.abs(shareOf(attempt.after) - shareOf(before));
    if (distance > furthest) {
      furthest = distance;
      largest = attempt;
    }
  }
  return largest;
}

/** Place as a share of all places; NaN, which is never further than another, where there is none. */
function shareOf({ rank, rankedCount }: Standing): number {
  return rank === null ? NaN : rank / rankedCount;
}
