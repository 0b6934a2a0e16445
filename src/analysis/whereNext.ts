import type { Plan, PlannedPlace, Scenario } from '../domain';
import type { Country } from './country';
import { lazyGreedy } from './lazyGreedy';
import { needOfAreas } from './need';
import { eachServed, gainAt, makeObjective, withSite, type Objective } from './objective';
import { ScenarioError } from './scenarioError';
import { improveBySwaps } from './swaps';
import { needMix } from './weights';

export interface WhereNextOptions {
  /** How many places to choose. */
  readonly choose: number;
  /** At most one place in each region of England and each other nation. */
  readonly onePerRegion?: boolean;
  /** Districts to choose from, by code; all when left out. */
  readonly within?: readonly string[];
}

export const CHOOSE = { min: 1, max: 50 } as const;

/**
 * Stage 11: where a few prototypes would bring the most people in need within reach. Any
 * neighbourhood may be chosen; existing pioneers, and planned sites of the scenario, stay fixed.
 * Greedy, then polished by swaps, with a bound proven for this plan.
 *
 * @throws ScenarioError when the number of places makes no sense or there is nowhere to choose from
 */
export function whereNext(country: Country, scenario: Scenario, options: WhereNextOptions): Plan {
  const { choose, onePerRegion = false, within } = options;
  if (!Number.isInteger(choose) || choose < CHOOSE.min || choose > CHOOSE.max)
    throw new ScenarioError(
      `The number of places is ${choose}. Choose a whole number from ${CHOOSE.min} to ${CHOOSE.max}.`,
    );
  const { areas } = country;
  const demand = country.ground(scenario);
  const sites = candidateSlots(country, within);
  if (sites.length === 0)
    throw new ScenarioError('There is no neighbourhood to choose from in the areas asked for.');

  const { indicators } = country.input.indicators;
  const mix = needMix(indicators, country.input.core.taxonomy.needSets, scenario);
  const need = needOfAreas(country, mix, scenario.mode, scenario.normalisation);
  const { pioneers } = country.reach(scenario, scenario.catchmentKm);
  const today = makeObjective(
    demand,
    unmetNeed(country, scenario, need.scores),
    pioneers,
    scenario.catchmentKm,
    scenario.halfReach,
  );
  const regionOf = (slot: number): string => areas[demand.area[slot]!]!.regionCode;

  const firstGains = sites.map((site) => ({ site, gain: gainAt(today, site) }));
  let objective: Objective | null = null;
  const greedy = lazyGreedy(
    {
      candidateCount: sites.length,
      gain: (k) => (objective === null ? firstGains[k]!.gain : gainAt(objective, sites[k]!)),
      choose: (k) => {
        objective = withSite(objective ?? today, sites[k]!);
      },
      groupOf: onePerRegion ? (k) => regionOf(sites[k]!) : null,
    },
    choose,
  );
  const chosen = greedy.chosen.map(({ candidate }) => sites[candidate]!);
  const polished = improveBySwaps(
    today,
    firstGains,
    chosen,
    (site, others) =>
      !others.includes(site) &&
      !(onePerRegion && others.some((other) => regionOf(other) === regionOf(site))),
  );
  const places = describe(country, today, pioneers, polished);
  const gain = places.reduce((sum, place) => sum + place.gain, 0);
  return {
    scenario,
    places,
    gain,
    // Rounding must not let a plan that is the best possible look better than that.
    gainUpperBound: Math.max(greedy.upperBound, gain),
    provenShare: gain > 0 ? Math.min(1, gain / greedy.upperBound) : null,
  };
}

/** N x (1 - closing): the need that a look is not expected to find met already. */
function unmetNeed(
  country: Country,
  scenario: Scenario,
  need: readonly (number | null)[],
): (number | null)[] {
  if (scenario.looking === 'as-listed') return [...need];
  return country
    .closings(scenario)
    .map((closing, i) => (need[i] === null ? null : need[i]! * (1 - closing)));
}

/** Slots of real neighbourhoods, in the order of the dataset, so that ties fall the same way. */
function candidateSlots(
  { demand, codes, input }: Country,
  within: readonly string[] | undefined,
): number[] {
  const wanted = within === undefined ? null : new Set(within);
  const slots: number[] = [];
  for (const [slot, point] of demand.grid.order.entries())
    if (
      point < input.demand.points.codes.length &&
      (wanted === null || wanted.has(codes[demand.area[slot]!]!))
    )
      slots.push(slot);
  return slots.sort((a, b) => demand.grid.order[a]! - demand.grid.order[b]!);
}

/** The chosen sites, the one that adds the most first, each with what it adds to those before. */
function describe(
  { demand, codes, input }: Country,
  today: Objective,
  pioneers: Float64Array,
  sites: readonly number[],
): PlannedPlace[] {
  let objective = today;
  const ordered = lazyGreedy(
    {
      candidateCount: sites.length,
      gain: (k) => gainAt(objective, sites[k]!),
      choose: (k) => {
        objective = withSite(objective, sites[k]!);
      },
      groupOf: null,
    },
    sites.length,
  );
  const inReach = pioneers.map((count) => (count > 0 ? 1 : 0));
  return ordered.chosen.map(({ candidate, gain }) => {
    const slot = sites[candidate]!;
    let people = 0;
    let peopleNewlyInReach = 0;
    eachServed(today, slot, (served, share) => {
      if (share === 0) return;
      people += demand.population[served]!;
      if (inReach[served] === 0) peopleNewlyInReach += demand.population[served]!;
      inReach[served] = 1;
    });
    return {
      areaCode: codes[demand.area[slot]!]!,
      neighbourhoodCode: input.demand.points.codes[demand.grid.order[slot]!]!,
      position: [demand.longitude[slot]!, demand.latitude[slot]!],
      gain,
      people,
      peopleNewlyInReach,
    };
  });
}
