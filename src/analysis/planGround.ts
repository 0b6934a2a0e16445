import type { Scenario } from '../domain';
import { checkScenario } from './analyse';
import type { Country } from './country';
import type { Demand } from './demand';
import { needOfAreas } from './need';
import { makeObjective, type Objective } from './objective';
import { needMix } from './weights';

/** What every question about new sites starts from. */
export interface PlanGround {
  readonly demand: Demand;
  /** N of each area; null where not scored. */
  readonly need: readonly (number | null)[];
  /** N x (1 - closing): the need that a look is not expected to find met already. */
  readonly unmetNeed: readonly (number | null)[];
  /** H by slot with today's pioneers, and with the planned sites of the scenario as well. */
  readonly pioneersToday: Float64Array;
  readonly pioneers: Float64Array;
  /** What more sites would add beside today's pioneers, and beside the planned sites as well. */
  readonly today: Objective;
  readonly objective: Objective;
}

/** @throws ScenarioError when the scenario cannot be worked out */
export function planGround(country: Country, scenario: Scenario): PlanGround {
  checkScenario(scenario);
  const { planned: _, ...unplanned } = scenario;
  const { catchmentKm, halfReach } = scenario;
  const { indicators } = country.input.indicators;
  const mix = needMix(indicators, country.input.core.taxonomy.needSets, scenario);
  const need = needOfAreas(country, mix, scenario.mode, scenario.normalisation).scores;
  const unmetNeed = unmet(country, scenario, need);
  const demand = country.ground(scenario);
  const pioneersToday = country.reach(unplanned, catchmentKm).pioneers;
  const { pioneers } = country.reach(scenario, catchmentKm);
  return {
    demand,
    need,
    unmetNeed,
    pioneersToday,
    pioneers,
    today: makeObjective(demand, unmetNeed, pioneersToday, halfReach),
    objective: makeObjective(demand, unmetNeed, pioneers, halfReach),
  };
}

function unmet(
  country: Country,
  scenario: Scenario,
  need: readonly (number | null)[],
): (number | null)[] {
  if (scenario.looking === 'as-listed') return [...need];
  return country
    .closings(scenario)
    .map((closing, i) => (need[i] === null ? null : need[i]! * (1 - closing)));
}
