import type { CoreData, Look, Site } from '../../src/domain';
import type { Random } from '../../src/analysis/random';

/** What the source of a site says that came of a look over stored pages. */
const READ_IN_A_LOOK = /\bread as (?:a stored copy|stored copies)\b/;

/** Whether a row of data/sites.csv came of a look. */
export function isFoundByLooking({ source }: { readonly source: string }): boolean {
  return READ_IN_A_LOOK.test(source);
}

/**
 * For each site that looking found, the looks that could have found it. No table says which did,
 * so: those at its own district (or a district of its county) in a sector of its organisation;
 * failing that, any look there; failing that, those behind the other finds of the organisation.
 * None for what turned up on a page that was read for some other place.
 *
 * @param foundIds ids of the sites that looking found
 */
export function looksBehind(
  {
    areas,
    looks,
    organisations,
    sites,
  }: Pick<CoreData, 'areas' | 'looks' | 'organisations' | 'sites'>,
  foundIds: ReadonlySet<string>,
): Map<string, readonly Look[]> {
  const sectorsOf = new Map(organisations.map(({ id, sectors }) => [id, sectors]));
  const countyOf = new Map(areas.map(({ code, countyCode }) => [code, countyCode]));
  const found = sites.filter(({ id }) => foundIds.has(id));
  const nearby = (site: Site): readonly Look[] => {
    const there = looks.filter(
      ({ areaCode }) => areaCode === site.areaCode || countyOf.get(areaCode) === site.areaCode,
    );
    const sectors = sectorsOf.get(site.organisationId) ?? [];
    const ofSector = there.filter(({ sector }) => sectors.includes(sector));
    return ofSector.length > 0 ? ofSector : there;
  };
  const byOrganisation = new Map<string, Set<Look>>();
  for (const site of found) {
    const own = byOrganisation.get(site.organisationId) ?? new Set<Look>();
    byOrganisation.set(site.organisationId, own);
    for (const look of nearby(site)) own.add(look);
  }
  return new Map(
    found.map((site): [string, readonly Look[]] => {
      const own = nearby(site);
      return [site.id, own.length > 0 ? own : [...byOrganisation.get(site.organisationId)!]];
    }),
  );
}

/**
 * The dataset as it would be had nobody made these looks: without them, and without the sites that
 * no other look could have found. An organisation without a site left has nothing to count.
 */
export function withoutLooks(
  core: CoreData,
  behind: ReadonlyMap<string, readonly Look[]>,
  hidden: ReadonlySet<Look>,
): CoreData {
  const isFoundByHidden = (siteId: string): boolean => {
    const own = behind.get(siteId) ?? [];
    return own.length > 0 && own.every((look) => hidden.has(look));
  };
  return {
    ...core,
    looks: core.looks.filter((look) => !hidden.has(look)),
    sites: core.sites.filter(({ id }) => !isFoundByHidden(id)),
  };
}

/** Half of the items, drawn without putting back; the smaller half of an odd number. */
export function randomHalf<Item>(items: readonly Item[], random: Random): Set<Item> {
  const rest = [...items];
  const half = new Set<Item>();
  while (half.size < Math.floor(items.length / 2))
    half.add(rest.splice(Math.floor(random() * rest.length), 1)[0]!);
  return half;
}

/** How many of the first so many of one order are among the first so many of another. */
export function stayingAtTop(
  before: readonly string[],
  after: readonly string[],
  top: number,
): number {
  const still = new Set(after.slice(0, top));
  return before.slice(0, top).filter((code) => still.has(code)).length;
}
