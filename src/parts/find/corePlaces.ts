import { isLocalSupply, NATION_CODES, type Area, type CoreData, type Region } from '../../domain';
import type { Place, PlaceKind } from './findable';

/** Councils and what they lie in, and organisations: the places known before the gazetteer is. */
export function corePlaces(core: CoreData): readonly Place[] {
  const areaOf = onlyAreas(core);
  return [
    ...core.areas.map(councilPlace),
    ...counties(core.areas),
    ...core.combinedAuthorities.map((authority) => largePlace('combined-authority', authority)),
    regionPlace(ENGLAND),
    ...core.regions.map(regionPlace),
    ...core.organisations.map(({ id, name }): Place => ({
      id: `organisation:${id}`,
      kind: 'organisation',
      name,
      nameWelsh: null,
      code: id,
      areaIndex: areaOf.get(id) ?? null,
      position: null,
      former: [],
      border: null,
    })),
  ];
}

/** The district of every organisation that is known to work in one district alone, by id. */
function onlyAreas({ areas, organisations, sites }: CoreData): ReadonlyMap<string, number> {
  const organisationOf = new Map(organisations.map((one) => [one.id, one]));
  const indexOf = new Map(areas.map(({ code }, index) => [code, index]));
  const found = new Map<string, Set<number | undefined>>();
  for (const site of sites) {
    const organisation = organisationOf.get(site.organisationId);
    if (!organisation || !isLocalSupply(site, organisation)) continue;
    const indices = found.get(organisation.id) ?? new Set();
    found.set(organisation.id, indices.add(indexOf.get(site.areaCode ?? '')));
  }
  return new Map(
    [...found].flatMap(([id, indices]) => {
      const [only] = indices;
      return indices.size === 1 && only !== undefined ? [[id, only] as const] : [];
    }),
  );
}

function councilPlace(area: Area, areaIndex: number): Place {
  return {
    id: `council:${area.code}`,
    kind: 'council',
    name: area.name,
    nameWelsh: area.nameWelsh,
    code: area.code,
    areaIndex,
    position: area.centre,
    former: area.formerCodes,
    border: null,
  };
}

/** The table of regions names the other three nations, which are one region each. */
const ENGLAND = { code: NATION_CODES.england, name: 'England', nameWelsh: 'Lloegr' };

const CODES_OF_NATIONS: ReadonlySet<string> = new Set(Object.values(NATION_CODES));

function regionPlace(region: Omit<Region, 'nation'>): Place {
  return largePlace(CODES_OF_NATIONS.has(region.code) ? 'nation' : 'region', region);
}

/** The counties that have districts; a council that is its own county is not one. */
function counties(areas: readonly Area[]): readonly Place[] {
  const names = new Map(
    areas
      .filter(({ code, countyCode }) => code !== countyCode)
      .map(({ countyCode, countyName }) => [countyCode, countyName]),
  );
  return [...names].map(([code, name]) => largePlace('county', { code, name }));
}

/** A place that districts lie in. */
function largePlace(
  kind: PlaceKind,
  {
    code,
    name,
    nameWelsh = null,
  }: Pick<Place, 'code' | 'name'> & Partial<Pick<Place, 'nameWelsh'>>,
): Place {
  return {
    id: `${kind}:${code}`,
    kind,
    name,
    nameWelsh,
    code,
    areaIndex: null,
    position: null,
    former: [],
    border: null,
  };
}
