import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import {
  hasPlace,
  isNationalHeadOffice,
  NATION_CODES,
  NATIONS,
  type Area,
  type CoreData,
  type Nation,
  type Organisation,
  type Position,
  type Site,
} from '../../domain';
import { codesOfArea } from './codesOfArea';
import { remember } from './remember';

/** Sites of each organisation, by organisation id. */
export const sitesByOrganisation = remember(
  (core: CoreData): ReadonlyMap<string, readonly Site[]> =>
    groupBy(core.sites, (site) => site.organisationId),
);

/** Where nobody is helped: the offices of those who work all over a nation. */
export const nationalHeadOffices = remember((core: CoreData): ReadonlySet<Site> => {
  const sitesOf = (organisation: Organisation): readonly Site[] =>
    sitesByOrganisation(core).get(organisation.id) ?? [];
  return new Set(
    core.organisations.flatMap((organisation) =>
      sitesOf(organisation).filter((site) => isNationalHeadOffice(site, organisation)),
    ),
  );
});

/**
 * The sites that say in which nation, region or area an organisation works. A head office does not:
 * only of a local or regional one of which nothing else is known is it taken for the place of work.
 */
export const placesOfWork = remember((core: CoreData): ReadonlySet<Site> => {
  const offices = nationalHeadOffices(core);
  return new Set(
    [...sitesByOrganisation(core).values()].flatMap((sites) => {
      const working = sites.filter(({ kind }) => kind !== 'head-office');
      return working.length > 0 ? working : sites.filter((site) => !offices.has(site));
    }),
  );
});

/** The head offices of national organisations whose places of work are not known. */
export const headOfficesOnly = remember((core: CoreData): ReadonlySet<Site> => {
  const known = new Set([...placesOfWork(core)].map(({ organisationId }) => organisationId));
  return new Set(core.sites.filter(({ organisationId }) => !known.has(organisationId)));
});

/** Districts by official code. */
export const areasByCode = remember(
  (core: CoreData): ReadonlyMap<string, Area> => new Map(core.areas.map((a) => [a.code, a])),
);

/** Nations in which a site works: a service for the whole United Kingdom works in all four. */
export function nationsOfSite(site: Site): readonly Nation[] {
  if (site.nation === 'united-kingdom') return NATIONS;
  if (site.nation === 'england-and-wales') return ['england', 'wales'];
  return [site.nation];
}

/**
 * Official codes of every district, county, combined authority, region and nation a site lies in: by its code, which
 * may be a county's; and where the table has a point and no code (a city centre, the borough not
 * known), by the polygon the point falls in, though then only the region and nation are sure.
 * A service without a place lies nowhere.
 * @param boundaries districts as polygons; null while they are not loaded
 */
export const codesOfSites = remember(
  (
    core: CoreData,
    boundaries: FeatureCollection | null,
  ): ReadonlyMap<Site, ReadonlySet<string>> => {
    const byCode = areasByCode(core);
    const byCounty = groupBy(core.areas, (area) => area.countyCode);
    // Sites of one kind in one place share the answer: a directory has far more sites than places.
    const shared = new Map<string, ReadonlySet<string>>();
    return new Map(
      core.sites.map((site) => {
        const everywhere = !hasPlace(site);
        const key = site.areaCode && `${site.areaCode} ${site.nation} ${everywhere}`;
        const known = key === null ? undefined : shared.get(key);
        if (known) return [site, known];
        const codes = new Set<string>();
        if (key !== null) shared.set(key, codes);
        if (site.areaCode !== null) {
          const district = byCode.get(site.areaCode);
          for (const area of district ? [district] : (byCounty.get(site.areaCode) ?? []))
            for (const code of codesOfArea(core, area)) codes.add(code);
        } else if (site.position && boundaries) {
          const area = areaAt(core, boundaries, site.position);
          if (area) codes.add(area.regionCode);
        }
        if (!everywhere) {
          for (const nation of nationsOfSite(site)) codes.add(NATION_CODES[nation]);
        }
        return [site, codes];
      }),
    );
  },
);

/** The district a point lies in, by Turf's booleanPointInPolygon; null at sea or abroad. */
export function areaAt(
  core: CoreData,
  boundaries: FeatureCollection,
  position: Position,
): Area | null {
  const [longitude, latitude] = position;
  for (const feature of boundaries.features) {
    if (!isPolygon(feature)) continue;
    const area = areasByCode(core).get(codeOf(feature));
    if (!area) continue;
    const [west, south, east, north] = area.bounds;
    const outside = longitude < west || longitude > east || latitude < south || latitude > north;
    if (!outside && booleanPointInPolygon([longitude, latitude], feature)) return area;
  }
  return null;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function codeOf({ id, properties }: Feature): string {
  return String(properties?.['code'] ?? id ?? '');
}

function isPolygon(feature: Feature): feature is Feature<Polygon | MultiPolygon> {
  return feature.geometry?.type === 'Polygon' || feature.geometry?.type === 'MultiPolygon';
}
