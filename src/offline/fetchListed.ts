import { BUILD_META } from './addresses';
import { KeepError } from './KeepError';
import type { KeptList, ListedFile } from './lists';

/** No file takes so long but one that is lost. */
const LIMIT_MS = 120_000;

/**
 * Fetch a file as it is listed. One that arrives cut off, or is of another build (a server in the
 * middle of being renewed), is refused.
 * @throws KeepError, or the signal's reason when it was aborted
 */
export async function fetchListed(
  scope: string,
  file: ListedFile,
  { build }: KeptList,
  signal: AbortSignal,
): Promise<Response> {
  const { bytes, headers } = await fetchBytes(new URL(file.path, scope), file, signal);
  if (!(await isAsListed(bytes, file, build))) throw new KeepError('changed', file.path);
  // A new answer: one that was led here from another address may not open a page. It is unpacked.
  const kept = new Headers(headers);
  kept.delete('content-encoding');
  kept.delete('content-length');
  return new Response(bytes, { headers: kept });
}

async function fetchBytes(
  address: URL,
  { path }: ListedFile,
  signal: AbortSignal,
): Promise<{ readonly bytes: ArrayBuffer; readonly headers: Headers }> {
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, LIMIT_MS);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    // From the server itself, past whatever was kept before; names of code change with their content.
    const cache = path.startsWith('assets/') ? 'default' : 'reload';
    const response = await fetch(address, { signal: limit.signal, cache });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return { bytes: await response.arrayBuffer(), headers: response.headers };
  } catch (cause) {
    signal.throwIfAborted();
    throw new KeepError('missing', path, { cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function isAsListed(
  bytes: ArrayBuffer,
  { path, sha256 }: ListedFile,
  build: string,
): Promise<boolean> {
  // Some hosts add to pages what they like. Which build a page is of, it says itself.
  if (path === 'index.html') {
    return new TextDecoder().decode(bytes).includes(`name="${BUILD_META}" content="${build}"`);
  }
  if (path.endsWith('.html')) return true;
  return (await sha256Of(bytes)).startsWith(sha256);
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
