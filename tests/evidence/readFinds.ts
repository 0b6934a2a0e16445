import { fileURLToPath } from 'node:url';
import { readRecords } from '../../data/pipeline/readRecords';
import type { CoreData, Look } from '../../src/domain';
import { isFoundByLooking, looksBehind } from './hideLooks';

const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** By the id of each site that looking found, the looks that could have found it. */
export function readFinds(core: CoreData): ReadonlyMap<string, readonly Look[]> {
  const found = readRecords(DATA_FOLDER, 'sites').filter(isFoundByLooking);
  return looksBehind(core, new Set(found.map(({ id }) => id)));
}
