import { keptFile, wholeSets } from './sets';

const PAGE = 'index.html';

/**
 * Whether a request is for the worker to answer. Frames on other sites, and what a page asks of the
 * server itself, are none of its business.
 * @param scope address of the folder of the map
 */
export function isOurs(request: Request, scope: string): boolean {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return false;
  if (request.mode === 'navigate')
    return /^(index\.html|s\/.*)?$/u.test(pathIn(scope, request.url));
  return request.cache !== 'no-store' && request.cache !== 'reload';
}

/**
 * The kept file, or what the server has where none is kept. A page opens from the newest set. What
 * it goes on to ask for comes from the set that it is of, so that no two editions mix: names of code
 * hold a hash of its content, and who asks for data says of which edition it is.
 */
export async function answer(request: Request, scope: string): Promise<Response> {
  const edition = editionAskedFor(request);
  const path = pathIn(scope, request.url);
  const address = new URL(path === '' || path.endsWith('/') ? path + PAGE : path, scope).href;
  for (const set of await wholeSets(scope)) {
    if (edition !== null && set.edition !== edition) continue;
    const kept = await keptFile(set, address);
    if (kept) return kept;
  }
  return fetch(request);
}

function editionAskedFor({ headers }: Request): string | null {
  return /;edition=([^,;]+)/u.exec(headers.get('accept') ?? '')?.[1] ?? null;
}

/** From the folder of the map, without what stands after "?" or "#". */
function pathIn(scope: string, address: string): string {
  return address.slice(scope.length).replace(/[?#].*$/su, '');
}
