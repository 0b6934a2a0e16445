import type { PlanToday, Scenario } from '../domain';
import { needClass } from './classes';
import type { Country } from './country';
import { planGround, type PlanGround } from './planGround';
import { areasWithin } from './territory';

const HIGH_NEED = 2;

/**
 * The people of a territory as things stand, whatever the scenario plans.
 *
 * @param within codes of districts; null for all
 * @throws ScenarioError when the scenario cannot be worked out, or there is no such district
 */
export function planToday(
  country: Country,
  scenario: Scenario,
  within: readonly string[] | null,
): PlanToday {
  return todayOf(country, areasWithin(country, within), planGround(country, scenario));
}

export function todayOf(
  { demand }: Country,
  territory: readonly boolean[],
  { need, pioneersToday }: Pick<PlanGround, 'need' | 'pioneersToday'>,
): PlanToday {
  const isHigh = need.map((score) => score !== null && needClass(score) === HIGH_NEED);
  const people = (isOf: (slot: number, area: number) => boolean): number =>
    demand.population.reduce((sum, residents, slot) => {
      const area = demand.area[slot]!;
      return territory[area]! && isOf(slot, area) ? sum + residents : sum;
    }, 0);
  const isOut = (slot: number): boolean => pioneersToday[slot] === 0;
  return {
    people: people(() => true),
    peopleInHighNeed: people((_, area) => isHigh[area]!),
    peopleInHighNeedOutOfReach: people((slot, area) => isHigh[area]! && isOut(slot)),
    peopleOutOfReach: people(isOut),
  };
}
