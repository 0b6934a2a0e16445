import { LIST_FILE } from './addresses';
import { readList, type KeptList } from './lists';
import { keptFile, wholeSets } from './sets';

/** What the set that opens holds; null where none is whole. */
export async function newestKept(scope: string): Promise<KeptList | null> {
  const [newest] = await wholeSets(scope);
  const kept = newest && (await keptFile(newest, new URL(LIST_FILE, scope).href));
  return kept ? readList(kept) : null;
}
