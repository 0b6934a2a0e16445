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
  const kmOfSite = position && kmOfSites(core, position);
  return organisations.map((organisation) => {
    const sites = sitesByOrganisation(core).get(organisation.id) ?? [];
    const near = kmOfSite && nearestSite(matches.get(organisation) ?? [], kmOfSite);
    return {
      organisation,
      sectors: core.taxonomy.sectors.filter(({ id }) => organisation.sectors.includes(id)),
      practices: core.taxonomy.practices.filter(({ id }) => organisation.practices.includes(id)),
      placeCount: sites.filter(hasPlace).length,
      nations: nationsOf(sites),
      distanceKm: near?.distanceKm ?? null,
    };
  });
}

function nationsOf(sites: readonly Site[]): OrganisationRow['nations'] {
  if (sites.some(({ nation }) => nation === 'united-kingdom')) return ['united-kingdom'];
  return [...new Set(sites.flatMap(nationsOfSite))].toSorted();
}
