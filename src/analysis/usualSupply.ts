import { DEFAULT_SCENARIO, type CoreData } from '../domain';
import { matchSupply, type Supply } from './supply';

const known = new WeakMap<CoreData, Map<string, Supply>>();

/**
 * The supply of a sector at the usual choices. Half of what the answer on an area takes, and the same
 * for all of them: matched once for each set of data.
 *
 * @param sectorId OVERALL for every sector
 */
export function usualSupply(core: CoreData, sectorId: string): Supply {
  const ofCore = known.get(core) ?? new Map<string, Supply>();
  known.set(core, ofCore);
  const supply =
    ofCore.get(sectorId) ?? matchSupply(core, { ...DEFAULT_SCENARIO, sector: sectorId });
  ofCore.set(sectorId, supply);
  return supply;
}
