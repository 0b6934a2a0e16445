import { isExact, type CoreData, type Organisation, type SectorId, type Site } from '../../domain';
import type { MapSite } from '../../map/PpsMap';
import { sectorMarks } from '../../map/sectorMarks';

/**
 * What the map needs to draw each site that has a point.
 * @param chosenSectors sectors filtered to: an organisation of several shows the one asked for.
 */
export function mapSites(
  core: CoreData,
  sites: readonly Site[],
  chosenSectors: readonly SectorId[],
): readonly MapSite[] {
  const marks = sectorMarks(core.taxonomy.sectors);
  const organisations = new Map(core.organisations.map((o) => [o.id, o]));
  return sites.flatMap((site) => {
    const organisation = organisations.get(site.organisationId);
    if (!site.position || !organisation) return [];
    return {
      siteId: site.id,
      organisationId: site.organisationId,
      position: site.position,
      exact: isExact(site.precision),
      ...marks.get(shownSector(organisation, chosenSectors) ?? ''),
    };
  });
}

function shownSector({ sectors }: Organisation, chosen: readonly SectorId[]): SectorId | undefined {
  return sectors.find((sector) => chosen.includes(sector)) ?? sectors[0];
}
