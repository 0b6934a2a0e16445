import type { AnalysisInput, Area, Organisation, Scenario, Site } from '../../src/domain';

export interface SlowGap {
  readonly need: number | null;
  readonly access: number;
  readonly gap: number | null;
}

/**
 * Need, access and gap of some areas, straight from the formulas of the method: no index, no typed
 * array, nothing shared with src/analysis. Default normalisation, mode and lens only. Slow.
 */
export function slowGaps(
  input: AnalysisInput,
  scenario: Scenario,
  codes: readonly string[],
): Map<string, SlowGap> {
  const areas = input.core.areas;
  const aggregates = areas.map((area) => aggregateOf(input, scenario, area));
  const scored = aggregates.filter((value) => value !== null);
  return new Map(
    codes.map((code): [string, SlowGap] => {
      const i = areas.findIndex((area) => area.code === code);
      const own = aggregates[i]!;
      const access = accessOf(input, scenario, i);
      if (own === null) return [code, { need: null, access, gap: null }];
      const need = percentileAmong(own, scored);
      return [code, { need, access, gap: Math.sqrt(need * (1 - access)) }];
    }),
  );
}

/** (how many are below + half of those that are equal, itself among them) / n. */
function percentileAmong(value: number, all: readonly number[]): number {
  const below = all.filter((other) => other < value).length;
  const equal = all.filter((other) => other === value).length;
  return (below + equal / 2) / all.length;
}

function aggregateOf(input: AnalysisInput, scenario: Scenario, area: Area): number | null {
  const set = input.core.taxonomy.needSets.find(({ id }) => id === scenario.sector)!;
  const members = input.indicators.indicators.filter(({ id }) => set.indicatorIds.includes(id));
  const themes = new Set(members.map(({ themeId }) => themeId));
  let total = 0;
  let observed = 0;
  let sum = 0;
  for (const indicator of members) {
    const inTheme = members.filter(({ themeId }) => themeId === indicator.themeId).length;
    const weight = 1 / themes.size / inTheme;
    total += weight;
    const values = input.indicators.values.find((row) => row.indicatorId === indicator.id)!.values;
    const own = values[input.core.areas.indexOf(area)]!;
    if (own === null) continue;
    const comparable = input.core.areas.flatMap((other, k) => {
      const value = values[k]!;
      if (value === null) return [];
      return indicator.withinNationOnly && other.nation !== area.nation ? [] : [value];
    });
    const percentile = percentileAmong(own, comparable);
    observed += weight;
    sum += weight * (indicator.direction === 'lower-is-more-need' ? 1 - percentile : percentile);
  }
  return observed / total < 2 / 3 - 1e-9 ? null : sum / observed;
}

function accessOf(input: AnalysisInput, scenario: Scenario, areaIndex: number): number {
  const { points } = input.demand;
  const pioneers = input.core.organisations.filter(
    (organisation) =>
      organisation.status !== 'closed' &&
      (scenario.sector === 'overall' || organisation.sectors.includes(scenario.sector)) &&
      (scenario.practice === null || organisation.practices.includes(scenario.practice)),
  );
  const sitesOf = pioneers.map(({ id }) =>
    input.core.sites.filter((site) => site.organisationId === id),
  );
  let people = 0;
  let sum = 0;
  for (let p = 0; p < points.areaIndex.length; p++) {
    if (points.areaIndex[p] !== areaIndex) continue;
    const here = [points.longitude[p]!, points.latitude[p]!] as const;
    let reach = 0;
    for (const [o, organisation] of pioneers.entries()) {
      reach += Math.max(
        0,
        ...sitesOf[o]!.map((site) =>
          weightOf(site, organisation, input.core.areas[areaIndex]!, here, scenario.catchmentKm),
        ),
      );
    }
    people += points.population[p]!;
    sum += points.population[p]! * (1 - Math.exp(-reach / scenario.halfReach));
  }
  return sum / people;
}

function weightOf(
  site: Site,
  organisation: Organisation,
  area: Area,
  here: readonly [number, number],
  catchmentKm: number,
): number {
  if (site.kind === 'head-office' && organisation.reach === 'national') return 0;
  if (site.precision === 'national') return 0;
  if (site.kind === 'area-served' && site.precision === 'local-authority')
    return site.areaCode === area.code ? 1 : 0;
  if (site.kind === 'area-served' && site.precision === 'county')
    return site.areaCode === area.countyCode ? 1 : 0;
  if (site.position === null) return 0;
  const catchment = organisation.reach === 'regional' ? 2 * catchmentKm : catchmentKm;
  const distance = greatCircleKm(here, site.position);
  if (distance > catchment) return 0;
  const edge = Math.exp(-1 / 2);
  return (Math.exp(-((distance / catchment) ** 2) / 2) - edge) / (1 - edge);
}

/** Spherical law of haversines in its two-argument arctangent form, radius 6371.0088 km. */
function greatCircleKm(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b[1] - a[1]) / 2) ** 2 +
    Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * Math.sin(radians(b[0] - a[0]) / 2) ** 2;
  return 6371.0088 * 2 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
}
