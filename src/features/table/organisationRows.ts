import {
  hasPlace,
  type CoreData,
  type Nation,
  type Organisation,
  type Position,
  type Practice,
  type Sector,
  type Site,
} from '../../domain';
import type { Matches } from '../../store/selectors/matching';
import { kmOfSites, nearestSite } from '../../store/selectors/near';
import { remember } from '../../store/selectors/remember';
import { nationsOfSite, sitesByOrganisation } from '../../store/selectors/sitePlaces';

export interface OrganisationRow {
  readonly organisation: Organisation;
  readonly sectors: readonly Sector[];
  readonly practices: readonly Practice[];
  /** Its sites, whatever the filters; a national service without a point has no place. */
  readonly placeCount: number;
  /** Nations in which it has sites, in the usual order; the whole UK is one answer. */
  readonly nations: readonly (Nation | 'united-kingdom')[];
  /** To the nearest of its sites that pass the filters; null where no ring is set. */
  readonly distanceKm: number | null;
}

export function organisationRows(
  core: CoreData,
  organisations: readonly Organisation[],
  matches: Matches,
  position: Position | null,
): readonly OrganisationRow[] {
  const rows = rowsOf(core);
  const kmOfSite = position && kmOfSites(core, position);
  return organisations.map((organisation) => {
    const row = rows.get(organisation)!;
    if (!kmOfSite) return row;
    const near = nearestSite(matches.get(organisation) ?? [], kmOfSite);
    return { ...row, distanceKm: near?.distanceKm ?? null };
  });
}

/** The rows without any ring: worked out once, and the same objects whatever the filters. */
const rowsOf = remember((core: CoreData): ReadonlyMap<Organisation, OrganisationRow> => {
  const { sectors, practices } = core.taxonomy;
  return new Map(
    core.organisations.map((organisation) => {
      const sites = sitesByOrganisation(core).get(organisation.id) ?? [];
      const row: OrganisationRow = {
        organisation,
        sectors: sectors.filter(({ id }) => organisation.sectors.includes(id)),
        practices: practices.filter(({ id }) => organisation.practices.includes(id)),
        placeCount: sites.filter(hasPlace).length,
        nations: nationsOf(sites),
        distanceKm: null,
      };
      return [organisation, row];
    }),
  );
});

function nationsOf(sites: readonly Site[]): OrganisationRow['nations'] {
  if (sites.some(({ nation }) => nation === 'united-kingdom')) return ['united-kingdom'];
  return [...new Set(sites.flatMap(nationsOfSite))].toSorted();
}
