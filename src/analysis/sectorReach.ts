import { DEFAULT_SCENARIO, OVERALL, type Area, type CoreData, type Looked } from '../domain';
import { areaReach, type AreaReach } from './areaReach';
import type { Demand } from './demand';
import { lookedAt } from './looks';
import { usualSupply } from './usualSupply';

export interface SectorReach {
  /** OVERALL for every sector together. */
  readonly sectorId: string;
  readonly reach: AreaReach;
  /** Who looked here; null where nobody has yet. */
  readonly looked: Looked | null;
}

/** Everybody together first, then each sector in the order of the taxonomy. */
export type ReachBySector = readonly [SectorReach, ...SectorReach[]];

/** Who works in an area and near it, sector by sector, at the usual choices. */
export function sectorReach(core: CoreData, demand: Demand, area: Area): ReachBySector {
  const at = core.areas.indexOf(area);
  const of = (sectorId: string): SectorReach => {
    const scenario = { ...DEFAULT_SCENARIO, sector: sectorId };
    return {
      sectorId,
      reach: areaReach(core, demand, at, scenario, usualSupply(core, sectorId)),
      looked: lookedAt(core, area, sectorId),
    };
  };
  return [of(OVERALL), ...core.taxonomy.sectors.map(({ id }) => of(id))];
}
