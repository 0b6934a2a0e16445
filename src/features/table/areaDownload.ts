import type { Area, Scenario } from '../../domain';
import type { DownloadField } from './download';

/** What names an area in a file. */
export const areaFields: readonly DownloadField<{ readonly area: Area }>[] = [
  { name: 'area_code', column: 'area', value: ({ area }) => area.code },
  { name: 'area_name', column: 'area', value: ({ area }) => area.name },
  { name: 'nation', column: 'nation', value: ({ area }) => area.nation },
  { name: 'region_code', column: 'region', value: ({ area }) => area.regionCode },
  { name: 'population', column: 'population', value: ({ area }) => area.population },
];

/** Every choice behind an analysis, by the names the domain gives them. */
export function aboutScenario(
  scenario: Scenario | null,
): Readonly<Record<string, string | number | null>> {
  if (!scenario) return {};
  const weights = scenario.weights && Object.entries(scenario.weights);
  return {
    sector: scenario.sector,
    practice: scenario.practice ?? 'any',
    weights: weights ? weights.map(([id, weight]) => `${id}:${weight}`).join(';') : 'usual',
    mode: scenario.mode,
    normalisation: scenario.normalisation,
    catchment_km: scenario.catchmentKm,
    half_reach: scenario.halfReach,
    lens: scenario.lens,
    readiness_weight: scenario.readinessWeight,
    supply: scenario.supply,
    looking: scenario.looking,
    water: scenario.water,
    placing: scenario.placing,
    need_scope: scenario.needScope,
    few_people: scenario.fewPeople,
  };
}
