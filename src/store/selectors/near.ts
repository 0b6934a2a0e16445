import { haversineKm } from '../../analysis/distance';
import {
  isLocalSupply,
  type CoreData,
  type Organisation,
  type Position,
  type Site,
} from '../../domain';
import { remember } from './remember';
import { sitesByOrganisation } from './sitePlaces';

export interface NearestOrganisation {
  readonly organisation: Organisation;
  /** The site of it that is nearest. */
  readonly site: Site;
  /** Straight-line (great-circle) distance. */
  readonly distanceKm: number;
}

/** Straight-line distance in km from a position to every site that has one, as the analysis has it. */
export const kmOfSites = remember(
  (core: CoreData, position: Position): ReadonlyMap<Site, number> =>
    new Map(
      core.sites.flatMap((site) =>
        site.position ? [[site, haversineKm(position, site.position)] as const] : [],
      ),
    ),
);

/** The nearest of some sites, equal distances by site id; null where none has a position. */
export function nearestSite(
  sites: readonly Site[],
  kmOfSite: ReadonlyMap<Site, number>,
): { readonly site: Site; readonly distanceKm: number } | null {
  let best: { site: Site; distanceKm: number } | null = null;
  for (const site of sites) {
    const distanceKm = kmOfSite.get(site);
    if (distanceKm === undefined) continue;
    const nearer =
      !best ||
      distanceKm < best.distanceKm ||
      (distanceKm === best.distanceKm && site.id < best.site.id);
    if (nearer) best = { site, distanceKm };
  }
  return best;
}

/**
 * The nearest distinct organisations, each by the nearest site at which it works. Only local
 * supply counts: closed organisations and the head offices of national ones are left out.
 * @param position where from, in degrees
 * @param count how many at most
 */
export function nearestOrganisations(
  core: CoreData,
  organisations: readonly Organisation[],
  position: Position,
  count: number,
): readonly NearestOrganisation[] {
  const kmOfSite = kmOfSites(core, position);
  return organisations
    .flatMap((organisation) => {
      const sites = sitesByOrganisation(core).get(organisation.id) ?? [];
      const supply = sites.filter((site) => isLocalSupply(site, organisation));
      const nearest = nearestSite(supply, kmOfSite);
      return nearest ? [{ organisation, ...nearest }] : [];
    })
    .sort((a, b) => a.distanceKm - b.distanceKm || (a.organisation.id < b.organisation.id ? -1 : 1))
    .slice(0, count);
}
