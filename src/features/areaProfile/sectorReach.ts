import { areaReach, type AreaReach } from '../../analysis';
import { CATCHMENT_KM, OVERALL, type Area, type CoreData, type DemandData } from '../../domain';
import { nationsOfSite, sitesByOrganisation } from '../../store/selectors/sitePlaces';
import type { Organisation } from '../../domain';

export interface SectorReach {
  /** OVERALL for every sector together. */
  readonly sectorId: string;
  readonly reach: AreaReach;
}

/** Everybody together first, then each sector in the order of the taxonomy. */
export function sectorReach(
  core: CoreData,
  demand: DemandData,
  area: Area,
): readonly [SectorReach, ...SectorReach[]] {
  const at = core.areas.indexOf(area);
  const of = (sectorId: string): SectorReach => ({
    sectorId,
    reach: areaReach(
      core,
      demand.points,
      at,
      { sector: sectorId, practice: null },
      CATCHMENT_KM.default,
    ),
  });
  return [of(OVERALL), ...core.taxonomy.sectors.map(({ id }) => of(id))];
}

/** Services without a place of their own that are open in the area's nation, by name. */
export function nationalServices(core: CoreData, area: Area): Organisation[] {
  const sitesOf = sitesByOrganisation(core);
  return core.organisations
    .filter((organisation) => {
      const sites = sitesOf.get(organisation.id) ?? [];
      return (
        organisation.status !== 'closed' &&
        sites.length > 0 &&
        sites.every(({ precision }) => precision === 'national') &&
        sites.some((site) => nationsOfSite(site).includes(area.nation))
      );
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
