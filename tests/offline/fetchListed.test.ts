import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchListed } from '../../src/offline/fetchListed';
import type { KeptList, ListedFile } from '../../src/offline/lists';

const SCOPE = 'https://example.org/map/';
const CONTENT = '{"edition":"one"}';
const LIST: KeptList = {
  build: 'a1',
  edition: 'one',
  dataDate: '2026-11-28',
  fileCount: 1,
  bytes: 17,
  packedBytes: 9,
  files: [],
};
const FILE: ListedFile = {
  path: 'data/frame.json',
  bytes: CONTENT.length,
  sha256: createHash('sha256').update(CONTENT).digest('hex').slice(0, 16),
};

const fetched = (content: string, file = FILE, status = 200): Promise<Response> => {
  const headers = { 'content-encoding': 'br', 'content-security-policy': 'x' };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(content, { status, headers })));
  return fetchListed(SCOPE, file, LIST, new AbortController().signal);
};
afterEach(() => vi.unstubAllGlobals());

describe('a file to keep', () => {
  it('is kept with its policy, as it is unpacked', async () => {
    const kept = await fetched(CONTENT);
    expect(await kept.text()).toBe(CONTENT);
    expect(kept.headers.get('content-security-policy')).toBe('x');
    expect(kept.headers.get('content-encoding')).toBeNull();
  });

  it('is refused where it is cut off, or of another build', async () => {
    const changed = { problem: 'changed', file: 'data/frame.json' };
    await expect(fetched(CONTENT.slice(0, -2))).rejects.toMatchObject(changed);
    await expect(fetched('{"edition":"two"}')).rejects.toMatchObject(changed);
  });

  it('is missing where the server has none', async () => {
    await expect(fetched('', FILE, 404)).rejects.toMatchObject({ problem: 'missing' });
  });

  it('may be a page that a host adds to, but not that of another build', async () => {
    const page = { ...FILE, path: 'index.html' };
    const of = (build: string) => `<meta name="build" content="${build}" /><script>added</script>`;
    await expect(fetched(of('a1'), page)).resolves.toBeInstanceOf(Response);
    await expect(fetched(of('b2'), page)).rejects.toMatchObject({ problem: 'changed' });
  });
});
