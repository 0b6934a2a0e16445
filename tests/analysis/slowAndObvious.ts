import type { AnalysisInput, Area, Nation, Organisation, Scenario, Site } from '../../src/domain';

export interface SlowGap {
  readonly need: number | null;
  /** a, as the list stands. */
  readonly access: number;
  /** a*, after a look. */
  readonly expectedAccess: number;
  readonly shareWithout: number;
  readonly acrossBorder: boolean;
  readonly gap: number | null;
  /** Whether it has a place among the others. */
  readonly isRanked: boolean;
}

type Place = readonly [longitude: number, latitude: number];

/** How far it is by road as far as water is concerned; the great circle where nothing is given. */
export type Way = (a: Place, b: Place) => number;

/**
 * Need, access and gap of some areas, straight from the formulas of the method: no index, no typed
 * array, nothing shared with src/analysis. Default normalisation, mode and lens only. Slow.
 *
 * @param way stage 14; it is tested on its own, by hand
 */
export function slowGaps(
  input: AnalysisInput,
  scenario: Scenario,
  codes: readonly string[],
  way: Way = greatCircleKm,
): Map<string, SlowGap> {
  const areas = input.core.areas;
  const sets = areas.map((area) => setOf(input, scenario, area.nation));
  const aggregates = areas.map((area, i) => aggregateOf(input, sets[i]!, area));
  const withinNation = new Set(sets.map((set) => [...set].sort().join(' '))).size > 1;
  return new Map(
    codes.map((code): [string, SlowGap] => {
      const i = areas.findIndex((area) => area.code === code);
      const own = aggregates[i]!;
      const reached = accessOf(input, scenario, i, way);
      const { access } = reached;
      const expectedAccess = access + closingOf(input, scenario, areas[i]!) * (1 - access);
      if (own === null)
        return [code, { ...reached, need: null, expectedAccess, gap: null, isRanked: false }];
      const scored = aggregates.flatMap((value, k) =>
        value !== null && (!withinNation || areas[k]!.nation === areas[i]!.nation) ? [value] : [],
      );
      const need = percentileAmong(own, scored);
      const counted = scenario.looking === 'expected' ? expectedAccess : access;
      const gap = Math.sqrt(need * (1 - counted));
      // Stage 17: under ten thousand people it is shown, and ranked on request alone.
      const isRanked = scenario.fewPeople === 'ranked' || areas[i]!.population >= 10_000;
      return [code, { ...reached, need, expectedAccess, gap, isRanked }];
    }),
  );
}

/** (how many are below + half of those that are equal, itself among them) / n. */
function percentileAmong(value: number, all: readonly number[]): number {
  const below = all.filter((other) => other < value).length;
  const equal = all.filter((other) => other === value).length;
  return (below + equal / 2) / all.length;
}

/** Stage 16: the nation's own set where it has one. */
function setOf(input: AnalysisInput, scenario: Scenario, nation: Nation): readonly string[] {
  const sets = input.core.taxonomy.needSets.filter(({ id }) => id === scenario.sector);
  const own = sets.find((set) => set.nation === nation);
  const uk = sets.find((set) => set.nation === null);
  return (scenario.needScope === 'nation' ? (own ?? uk) : uk)?.indicatorIds ?? [];
}

function aggregateOf(input: AnalysisInput, set: readonly string[], area: Area): number | null {
  const members = input.indicators.indicators.filter(({ id }) => set.includes(id));
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
  return total === 0 || observed / total < 2 / 3 - 1e-9 ? null : sum / observed;
}

function accessOf(
  input: AnalysisInput,
  scenario: Scenario,
  areaIndex: number,
  way: Way,
): Pick<SlowGap, 'access' | 'shareWithout' | 'acrossBorder'> {
  const { points } = input.demand;
  let people = 0;
  let sum = 0;
  let without = 0;
  const nationsReached = new Set<string>();
  let isServed = false;
  for (let p = 0; p < points.areaIndex.length; p++) {
    if (points.areaIndex[p] !== areaIndex) continue;
    const { reach, sites } = reachedAt(input, scenario, p, way);
    for (const site of sites) {
      nationsReached.add(site.nation);
      isServed ||= isServedWhole(scenario, site);
    }
    const access = 1 - Math.exp(-reach / scenario.halfReach);
    people += points.population[p]!;
    sum += points.population[p]! * access;
    if (access < 0.05) without += points.population[p]!;
  }
  // What serves an area is across no border, and neither is a site of more than one nation.
  const own = [input.core.areas[areaIndex]!.nation, 'united-kingdom', 'england-and-wales'];
  return {
    access: sum / people,
    shareWithout: without / people,
    acrossBorder:
      nationsReached.size > 0 && !isServed && !own.some((nation) => nationsReached.has(nation)),
  };
}

/** a of one demand point, by its place in the dataset. */
export function slowAccessAt(
  input: AnalysisInput,
  scenario: Scenario,
  point: number,
  way: Way = greatCircleKm,
): number {
  return 1 - Math.exp(-reachedAt(input, scenario, point, way).reach / scenario.halfReach);
}

/** H of one demand point, and the sites that have any part in it. */
function reachedAt(
  input: AnalysisInput,
  scenario: Scenario,
  point: number,
  way: Way,
): { readonly reach: number; readonly sites: readonly Site[] } {
  const { longitude, latitude, areaIndex } = input.demand.points;
  const here = [longitude[point]!, latitude[point]!] as const;
  const pioneers = input.core.organisations.filter(
    (organisation) =>
      organisation.status !== 'closed' &&
      (scenario.sector === 'overall' || organisation.sectors.includes(scenario.sector)) &&
      (scenario.practice === null || organisation.practices.includes(scenario.practice)),
  );
  let reach = 0;
  const sites: Site[] = [];
  for (const organisation of pioneers) {
    const own = sitesOf(input, organisation.id);
    const weights = own.map(
      (site) =>
        certaintyOf(input, scenario, organisation, site) *
        weightOf(input, scenario, site, organisation, areaIndex[point]!, here, way),
    );
    reach += Math.max(0, ...weights);
    sites.push(...own.filter((_, s) => weights[s] !== 0));
  }
  return { reach, sites };
}

/** Stage 12. */
function certaintyOf(
  { core }: AnalysisInput,
  { supply }: Scenario,
  { recordState }: Organisation,
  { checked }: Site,
): number {
  if (supply === 'everything') return 1;
  const verified = recordState === 'verified' || recordState === 'ageing';
  if (supply === 'checked')
    return (verified || recordState === 'checked') && (verified || checked) ? 1 : 0;
  const chance = core.certainty.find(({ state }) => state === recordState)!.chance;
  const factor = core.certainty.find(({ state }) => state === 'site-unchecked')!.chance;
  return verified || checked ? chance : chance * factor;
}

/** Stages 4 and 13. */
function weightOf(
  input: AnalysisInput,
  scenario: Scenario,
  site: Site,
  organisation: Organisation,
  areaIndex: number,
  here: Place,
  way: Way,
): number {
  if (site.kind === 'head-office' && organisation.reach === 'national') return 0;
  if (site.precision === 'national') return 0;
  const area = input.core.areas[areaIndex]!;
  const known = isKnownNearer(site);
  const inIt = site.areaCode === area.code || site.areaCode === area.countyCode;
  const catchment = (organisation.reach === 'regional' ? 2 : 1) * scenario.catchmentKm;
  if (isServedWhole(scenario, site)) return inIt ? 1 : 0;
  const isMiddle = scenario.placing === 'middle' && site.coverage === null;
  const homes = known || isMiddle ? [] : homesIn(input, site.areaCode);
  if (homes.length > 0) {
    const people = homes.reduce((total, home) => total + home.people, 0);
    const expected = homes.reduce(
      (total, home) => total + home.people * decay(greatCircleKm(here, home.place), catchment),
      0,
    );
    const isInside = homes.some(({ place }) => place[0] === here[0] && place[1] === here[1]);
    if (expected === 0 || isInside) return expected / people;
    // Whom water parts from the middle of the region, it reaches at most by the way round.
    const middle = middleOf(homes);
    const isRound = way(here, middle) > greatCircleKm(here, middle) + 1e-6;
    return Math.min(expected / people, isRound ? decay(way(here, middle), catchment) : 1);
  }
  if (site.position === null || greatCircleKm(here, site.position) > catchment) return 0;
  return decay(way(here, site.position), catchment);
}

function isKnownNearer({ precision }: Site): boolean {
  return ['postcode', 'postcode-district', 'place'].includes(precision);
}

/** Offered to everyone in its district or county. */
function isServedWhole({ placing }: Scenario, site: Site): boolean {
  if (isKnownNearer(site)) return false;
  if (site.coverage !== null) return site.coverage === 'whole';
  if (site.kind !== 'area-served') return false;
  return (
    site.precision === 'local-authority' || (site.precision === 'county' && placing === 'middle')
  );
}

/** Mean of the directions of the homes from the middle of the Earth, by people. */
function middleOf(homes: readonly { place: Place; people: number }[]): Place {
  const radians = Math.PI / 180;
  const sum = (of: (longitude: number, latitude: number) => number): number =>
    homes.reduce(
      (total, { place, people }) => total + people * of(place[0] * radians, place[1] * radians),
      0,
    );
  const x = sum((longitude, latitude) => Math.cos(latitude) * Math.cos(longitude));
  const y = sum((longitude, latitude) => Math.cos(latitude) * Math.sin(longitude));
  const z = sum((_, latitude) => Math.sin(latitude));
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** Looks up once for each dataset what is asked of every person. */
function lookedUpOnce<Key, Found>(
  find: (input: AnalysisInput, key: Key) => Found,
): (input: AnalysisInput, key: Key) => Found {
  const knownOf = new WeakMap<AnalysisInput, Map<Key, Found>>();
  return (input, key) => {
    const known = knownOf.get(input) ?? new Map<Key, Found>();
    knownOf.set(input, known);
    const found = known.get(key) ?? find(input, key);
    known.set(key, found);
    return found;
  };
}

/** The sites of an organisation. */
const sitesOf = lookedUpOnce(({ core }, organisationId: string): Site[] =>
  core.sites.filter((site) => site.organisationId === organisationId),
);

interface Home {
  readonly place: Place;
  readonly people: number;
}

/** Where people live in a district or county. */
const homesIn = lookedUpOnce(({ core, demand: { points } }, code: string | null): Home[] =>
  Array.from(points.areaIndex).flatMap((index, p) => {
    const area = core.areas[index]!;
    if (area.code !== code && area.countyCode !== code) return [];
    return [{ place: [points.longitude[p]!, points.latitude[p]!], people: points.population[p]! }];
  }),
);

function decay(distance: number, catchment: number): number {
  if (distance > catchment) return 0;
  const edge = Math.exp(-1 / 2);
  return (Math.exp(-((distance / catchment) ** 2) / 2) - edge) / (1 - edge);
}

/** Stage 15: the share of missing access that a look, or another look, is expected to close. */
function closingOf({ core }: AnalysisInput, scenario: Scenario, area: Area): number {
  const nationOf = (code: string): Nation | undefined =>
    core.areas.find((other) => other.code === code)?.nation;
  const closed = (looks: AnalysisInput['core']['looks']): number =>
    1 -
    looks.reduce((sum, look) => sum + 1 - look.accessAfter, 0) /
      looks.reduce((sum, look) => sum + 1 - look.accessBefore, 0);
  const all = core.looks.filter(({ again }) => !again);
  const own = all.filter(({ areaCode }) => nationOf(areaCode) === area.nation);
  const weight = own.length / (own.length + 20);
  const uk = all.length === 0 ? 0 : closed(all);
  const first = own.length === 0 ? uk : weight * closed(own) + (1 - weight) * uk;
  const sectors =
    scenario.sector === 'overall' ? core.taxonomy.sectors.map(({ id }) => id) : [scenario.sector];
  const looked = sectors.filter((sector) =>
    core.looks.some((look) => look.areaCode === area.code && look.sector === sector),
  );
  const share = looked.length / sectors.length;
  // Fewer than 20 second looks are held.
  return share * Math.min(0.15, first) + (1 - share) * first;
}

/** Spherical law of haversines in its two-argument arctangent form, radius 6371.0088 km. */
function greatCircleKm(a: Place, b: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b[1] - a[1]) / 2) ** 2 +
    Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * Math.sin(radians(b[0] - a[0]) / 2) ** 2;
  return 6371.0088 * 2 * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
}
