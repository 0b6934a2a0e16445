import type {
  InsideAnswer,
  NeighbourhoodGap,
  NeighbourhoodInside,
  NeighbourhoodNeed,
  Scenario,
} from '../domain';
import { accessBySlot, NO_ACCESS } from './access';
import { checkScenario } from './analyse';
import type { Country } from './country';
import { gap } from './gap';
import { expectedAccess } from './looks';
import { nearestFrom } from './nearest';
import { areasWithin, neighbourhoodSlots } from './territory';

/**
 * The gap of every neighbourhood of some districts, by the formulas of the districts' own: reach at
 * the neighbourhood itself, need by its place in its nation's index or domain, and what a look can be expected
 * to find by who looked in its district. Furthest from help first.
 *
 * @param within codes of districts; null for the whole UK
 * @throws ScenarioError when the scenario cannot be worked out, or there is no such district
 */
export function neighbourhoodGaps(
  country: Country,
  { deprivation }: Pick<NeighbourhoodNeed, 'deprivation'>,
  scenario: Scenario,
  within: readonly string[] | null,
): NeighbourhoodGap[] {
  checkScenario(scenario);
  const { demand, input } = country;
  const { pioneers } = country.reach(scenario, scenario.catchmentKm);
  const access = accessBySlot(country, scenario, pioneers);
  const closings = scenario.looking === 'expected' ? country.closings(scenario) : null;
  return neighbourhoodSlots(country, areasWithin(country, within))
    .map((slot): NeighbourhoodGap => {
      const point = demand.grid.order[slot]!;
      const areaIndex = demand.area[slot]!;
      const place = deprivation[point] ?? null;
      const need = place === null ? null : 1 - place;
      const own = access[slot]!;
      const countedAccess = closings === null ? own : expectedAccess(own, closings[areaIndex]!);
      return {
        point,
        code: input.demand.points.codes[point]!,
        areaIndex,
        people: demand.population[slot]!,
        need,
        access: own,
        countedAccess,
        gap: need === null ? null : gap(need, countedAccess),
      };
    })
    .sort(furthestFirst);
}

/** Those neighbourhoods with the nearest pioneer of each, and how many of their people have none. */
export function inside(
  country: Country,
  need: NeighbourhoodNeed,
  scenario: Scenario,
  within: readonly string[] | null,
): InsideAnswer {
  const all = neighbourhoodGaps(country, need, scenario, within);
  const without = all.filter(({ access }) => access < NO_ACCESS);
  return {
    scenario,
    measures: need.measures,
    neighbourhoods: withNearest(country, scenario, all),
    people: peopleOf(all),
    peopleWithout: peopleOf(without),
  };
}

function withNearest(
  country: Country,
  scenario: Scenario,
  neighbourhoods: readonly NeighbourhoodGap[],
): NeighbourhoodInside[] {
  const { longitude, latitude } = country.input.demand.points;
  const nearest = nearestFrom(country.ground(scenario), country.pioneers(scenario).supply, 1);
  return neighbourhoods.map((one) => {
    const position = [longitude[one.point]!, latitude[one.point]!] as const;
    return { ...one, nearest: nearest(position, one.areaIndex)[0] ?? null };
  });
}

/** Where need is not known it is the reach that orders, least first; then the more people. */
function furthestFirst(a: NeighbourhoodGap, b: NeighbourhoodGap): number {
  return (
    (b.gap ?? -1) - (a.gap ?? -1) ||
    a.access - b.access ||
    b.people - a.people ||
    (a.code < b.code ? -1 : 1)
  );
}

function peopleOf(neighbourhoods: readonly NeighbourhoodGap[]): number {
  return neighbourhoods.reduce((sum, { people }) => sum + people, 0);
}
