import type {
  AreaChange,
  AreaResult,
  AreaStanding,
  GapAnalysis,
  NeighbourhoodGroups,
  PlannedSite,
  Scenario,
  WhatIf,
} from '../domain';
import { analyseCountry } from './analyse';
import type { Country } from './country';
import { unitVector } from './distance';
import { placesAnswer, type PlacedSite } from './placesAnswer';
import { planGround } from './planGround';
import { plannedMatches } from './supply';
import { areasWithin } from './territory';

/**
 * What the planned sites of a scenario would change, against the same scenario without them.
 *
 * @param within codes of the districts told of; null for all
 * @throws ScenarioError when the scenario cannot be worked out, or there is no such district
 */
export function whatIf(
  country: Country,
  groups: NeighbourhoodGroups,
  scenario: Scenario,
  within: readonly string[] | null,
): WhatIf {
  const { planned = [], ...unplanned } = scenario;
  const territory = areasWithin(country, within);
  const ground = planGround(country, unplanned);
  const sites = planned.map((site) => placed(country, site, scenario));
  return {
    ...placesAnswer(country, groups, unplanned, territory, ground, sites),
    scenario,
    within,
    areas: changedAreas(analyseCountry(country, unplanned), analyseCountry(country, scenario)),
  };
}

function placed(country: Country, site: PlannedSite, scenario: Scenario): PlacedSite {
  const [longitude, latitude] = site.position;
  return {
    longitude,
    latitude,
    catchmentKm: site.reachKm ?? scenario.catchmentKm,
    slot: nearestSlot(country, longitude, latitude),
    practice: site.practice ?? scenario.practice,
    matches: plannedMatches(country.input.core, site, scenario),
  };
}

/** The neighbourhood whose people are nearest on average, as the crow flies; of equal ones the first. */
function nearestSlot(
  { demand: { grid }, input }: Country,
  longitude: number,
  latitude: number,
): number {
  const [x, y, z] = unitVector(longitude, latitude);
  let nearest = -1;
  let least = Infinity;
  for (const [slot, point] of grid.order.entries()) {
    if (point >= input.demand.points.codes.length) continue;
    const chord = (grid.x[slot]! - x) ** 2 + (grid.y[slot]! - y) ** 2 + (grid.z[slot]! - z) ** 2;
    if (chord < least) [nearest, least] = [slot, chord];
  }
  return nearest;
}

function changedAreas(before: GapAnalysis, after: GapAnalysis): AreaChange[] {
  return before.areas.flatMap((area, i) => {
    const change = {
      areaCode: area.code,
      before: standing(area),
      after: standing(after.areas[i]!),
    };
    const isSame = KEPT.every((key) => change.before[key] === change.after[key]);
    return isSame ? [] : [change];
  });
}

const KEPT = [
  'gap',
  'access',
  'expectedAccess',
  'shareInReach',
  'needClass',
  'reachClass',
] as const satisfies readonly (keyof AreaStanding)[];

function standing(area: AreaResult): AreaStanding {
  const { gap, access, expectedAccess, shareInReach, needClass, reachClass } = area;
  return { gap, access, expectedAccess, shareInReach, needClass, reachClass };
}
