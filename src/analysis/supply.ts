import { isLocalSupply, OVERALL, type CoreData, type Position, type Scenario } from '../domain';

/** The reach of a regional organisation, as a multiple of the catchment. */
const REGIONAL_FACTOR = 2;

/**
 * The local supply that matches a scenario, packed for the hot loops. Points and served areas of
 * organisation o are the entries start[o] .. start[o + 1] of their arrays.
 */
export interface Supply {
  /** Organisations with at least one local site, in the order of the dataset. */
  readonly organisationIds: readonly string[];
  /** 1, or 2 for a regional organisation. */
  readonly catchmentFactor: Float64Array;
  readonly pointStart: Uint32Array;
  /** Degrees. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly pointSiteIds: readonly string[];
  /** District of each point, by index; -1 where the table does not say. */
  readonly pointArea: Int32Array;
  readonly servedStart: Uint32Array;
  /** Index of each district served as a whole: one entry per site and district. */
  readonly servedArea: Uint32Array;
  readonly servedSiteIds: readonly string[];
}

/**
 * Stage 4, what counts: the local sites of organisations that match the sector (OVERALL: all) and
 * the practice (null: any). A district or county served as a whole has no point.
 */
export function matchSupply(core: CoreData, choice: Pick<Scenario, 'sector' | 'practice'>): Supply {
  const areaIndex = new Map(core.areas.map(({ code }, index) => [code, index]));
  const areasOfCounty = indexesBy(core.areas, ({ countyCode }) => countyCode);
  const sitesOf = indexesBy(core.sites, ({ organisationId }) => organisationId);

  const organisationIds: string[] = [];
  const factor: number[] = [];
  const points: { longitude: number; latitude: number; area: number; siteId: string }[] = [];
  const served: { area: number; siteId: string }[] = [];
  const pointStart = [0];
  const servedStart = [0];
  for (const organisation of core.organisations) {
    if (choice.sector !== OVERALL && !organisation.sectors.includes(choice.sector)) continue;
    if (choice.practice !== null && !organisation.practices.includes(choice.practice)) continue;
    const before = points.length + served.length;
    for (const siteIndex of sitesOf.get(organisation.id) ?? []) {
      const site = core.sites[siteIndex]!;
      if (!isLocalSupply(site, organisation)) continue;
      const area = site.areaCode === null ? -1 : (areaIndex.get(site.areaCode) ?? -1);
      if (site.kind === 'area-served' && site.precision === 'local-authority') {
        if (area >= 0) served.push({ area, siteId: site.id });
      } else if (site.kind === 'area-served' && site.precision === 'county') {
        for (const index of areasOfCounty.get(site.areaCode ?? '') ?? [])
          served.push({ area: index, siteId: site.id });
      } else if (site.position !== null) {
        const [longitude, latitude] = site.position;
        points.push({ longitude, latitude, area, siteId: site.id });
      }
    }
    if (points.length + served.length === before) continue;
    organisationIds.push(organisation.id);
    factor.push(organisation.reach === 'regional' ? REGIONAL_FACTOR : 1);
    pointStart.push(points.length);
    servedStart.push(served.length);
  }
  return {
    organisationIds,
    catchmentFactor: Float64Array.from(factor),
    pointStart: Uint32Array.from(pointStart),
    longitude: Float64Array.from(points, ({ longitude }) => longitude),
    latitude: Float64Array.from(points, ({ latitude }) => latitude),
    pointSiteIds: points.map(({ siteId }) => siteId),
    pointArea: Int32Array.from(points, ({ area }) => area),
    servedStart: Uint32Array.from(servedStart),
    servedArea: Uint32Array.from(served, ({ area }) => area),
    servedSiteIds: served.map(({ siteId }) => siteId),
  };
}

/** The supply with hypothetical sites, each a local organisation of its own. */
export function withPlanned(supply: Supply, planned: readonly Position[]): Supply {
  if (planned.length === 0) return supply;
  const ids = planned.map((_, i) => `planned-${i + 1}`);
  const points = supply.longitude.length;
  const served = supply.servedArea.length;
  return {
    ...supply,
    organisationIds: [...supply.organisationIds, ...ids],
    catchmentFactor: Float64Array.from([...supply.catchmentFactor, ...planned.map(() => 1)]),
    pointStart: Uint32Array.from([...supply.pointStart, ...planned.map((_, i) => points + i + 1)]),
    longitude: Float64Array.from([...supply.longitude, ...planned.map(([lon]) => lon)]),
    latitude: Float64Array.from([...supply.latitude, ...planned.map(([, lat]) => lat)]),
    pointSiteIds: [...supply.pointSiteIds, ...ids],
    pointArea: Int32Array.from([...supply.pointArea, ...planned.map(() => -1)]),
    servedStart: Uint32Array.from([...supply.servedStart, ...planned.map(() => served)]),
  };
}

function indexesBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    const known = indexes.get(key);
    if (known === undefined) indexes.set(key, [index]);
    else known.push(index);
  }
  return indexes;
}
