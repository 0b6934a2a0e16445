import {
  hasPlace,
  type CoreData,
  type Organisation,
  type Site,
  type SiteWords,
} from '../../domain';
import { nearestSite } from '../../store/selectors/near';
import { placesOfWork, sitesByOrganisation } from '../../store/selectors/sitePlaces';

/** The one place of an organisation that stands for it where a place is asked for. */
export interface Branch {
  readonly site: Site;
  /** Its own name, of one among others; null where it is the only one, or the names are not there. */
  readonly name: string | null;
  /** Straight-line distance from the middle of the ring; null where no ring is set. */
  readonly distanceKm: number | null;
}

/** What is asked for about place, and what is known of it. */
export interface AskedPlace {
  /** Distances from the middle of the ring; null where no ring is set. */
  readonly kmOfSite: ReadonlyMap<Site, number> | null;
  /** Whether an area is asked for. */
  readonly inArea: boolean;
  /** Names of the sites by id; null until they have arrived. */
  readonly words: ReadonlyMap<string, SiteWords> | null;
}

/**
 * The nearest of the sites of one organisation that pass the filters, or the first in the area that
 * is asked for; null where neither ring nor area is.
 */
export function branchOf(
  core: CoreData,
  organisation: Organisation,
  sites: readonly Site[],
  { kmOfSite, inArea, words }: AskedPlace,
): Branch | null {
  const nearest = kmOfSite && nearestSite(sites, kmOfSite);
  const site = nearest?.site ?? (inArea ? sites[0] : undefined);
  if (!site || !hasPlace(site)) return null;
  const all = sitesByOrganisation(core).get(organisation.id) ?? [];
  const isNetwork = all.filter((one) => placesOfWork(core).has(one)).length > 1;
  return {
    site,
    name: (isNetwork && words?.get(site.id)?.name) || null,
    distanceKm: nearest?.distanceKm ?? null,
  };
}

/** The name of a row: a branch by its own, with whose branch it is unless its name says so. */
export function branchTitle(
  { name }: Organisation,
  branch: Branch | null,
): { readonly name: string; readonly partOf: string | null } {
  if (!branch?.name) return { name, partOf: null };
  const saysSo = branch.name.toLowerCase().includes(name.toLowerCase());
  return { name: branch.name, partOf: saysSo ? null : name };
}
