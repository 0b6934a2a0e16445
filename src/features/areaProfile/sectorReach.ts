import { areaReach, lookedAt, type AreaReach, type Demand } from '../../analysis';
import { DEFAULT_SCENARIO, OVERALL, type Area, type CoreData, type Looked } from '../../domain';
import { compareNames } from '../../i18n';
import { nationsOfSite, sitesByOrganisation } from '../../store/selectors/sitePlaces';
import type { Organisation } from '../../domain';

export interface SectorReach {
  /** OVERALL for every sector together. */
  readonly sectorId: string;
  readonly reach: AreaReach;
  /** Who looked here; null where nobody has yet. */
  readonly looked: Looked | null;
}

/** Everybody together first, then each sector in the order of the taxonomy. */
export function sectorReach(
  core: CoreData,
  demand: Demand,
  area: Area,
): readonly [SectorReach, ...SectorReach[]] {
  const at = core.areas.indexOf(area);
  const of = (sectorId: string): SectorReach => ({
    sectorId,
    reach: areaReach(core, demand, at, { ...DEFAULT_SCENARIO, sector: sectorId }),
    looked: lookedAt(core, area, sectorId),
  });
  return [of(OVERALL), ...core.taxonomy.sectors.map(({ id }) => of(id))];
}

/** Services without a place of their own that are open in the area's nation, by name. */
export function nationalServices(core: CoreData, area: Area, language: string): Organisation[] {
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
    .toSorted((a, b) => compareNames(a.name, b.name, language));
}
