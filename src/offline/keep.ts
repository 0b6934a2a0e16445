import { LIST_FILE, WORKER_FILE } from './addresses';
import { fetchListed } from './fetchListed';
import { KeepError } from './KeepError';
import { fetchList, readList, type KeptList, type ListedFile } from './lists';
import { everySet, keptFile, nameOfSet, wholeSets } from './sets';

/** As many as a browser asks of one old server at once. */
const AT_ONCE = 6;

/**
 * Keeps what the server has now, whole or not at all: only then can it be opened. What an earlier
 * try, or an older set, holds already is not fetched again.
 * @param onProgress is told the share of the bytes that are there, from 0 to 1
 * @throws KeepError, or the signal's reason when it was aborted
 */
export async function keep(
  scope: string,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<KeptList> {
  const list = await fetchList(scope, signal);
  const [last] = await everySet(scope);
  const begun = last?.build === list.build ? last.name : nameOfSet(scope, list, new Date());
  const cache = await caches.open(begun);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const held = await heldAlready(scope);
  let bytesThere = 0;
  await fewAtOnce(list.files, async (file) => {
    const address = new URL(file.path, scope).href;
    if (!there.has(address)) {
      const found = (await held(file)) ?? (await fetchListed(scope, file, list, signal));
      await put(cache, address, found, file.path);
    }
    bytesThere += file.bytes;
    onProgress(bytesThere / list.bytes);
  });
  await put(cache, new URL(LIST_FILE, scope).href, new Response(JSON.stringify(list)), LIST_FILE);
  await startWorker(scope);
  return list;
}

/** Finds a file in the newest whole set, where that lists the same content of it. */
async function heldAlready(
  scope: string,
): Promise<(file: ListedFile) => Promise<Response | undefined>> {
  const [newest] = await wholeSets(scope);
  const kept = newest && (await keptFile(newest, new URL(LIST_FILE, scope).href));
  if (!kept) return () => Promise.resolve(undefined);
  const { files } = await readList(kept);
  const sums = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  return async ({ path, sha256 }) =>
    sums.get(path) === sha256 && !path.endsWith('.html')
      ? keptFile(newest, new URL(path, scope).href)
      : undefined;
}

async function put(cache: Cache, address: string, file: Response, path: string): Promise<void> {
  try {
    await cache.put(address, file);
  } catch (cause) {
    throw new KeepError('room', path, { cause });
  }
}

async function startWorker(scope: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(new URL(WORKER_FILE, scope), {
      scope,
      updateViaCache: 'none',
    });
    await navigator.serviceWorker.ready;
  } catch (cause) {
    throw new KeepError('refused', WORKER_FILE, { cause });
  }
}

/** Does the same with each, a few at a time. When one fails no other is begun, and none goes on. */
async function fewAtOnce<Item>(
  items: readonly Item[],
  each: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items].reverse();
  const inTurn = async (): Promise<void> => {
    try {
      for (let item = left.pop(); item !== undefined; item = left.pop()) await each(item);
    } finally {
      left.length = 0;
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, inTurn));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}
