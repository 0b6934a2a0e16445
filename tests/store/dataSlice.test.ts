import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const asked: string[] = [];
const missing = new Set<string>();

beforeEach(() => {
  asked.length = 0;
  missing.clear();
  vi.resetModules();
  vi.stubGlobal('document', { baseURI: 'https://example.org/map/' });
  vi.stubGlobal('fetch', (address: URL) => {
    const file = address.pathname.split('/').pop() ?? '';
    asked.push(file);
    return Promise.resolve(
      missing.has(file)
        ? new Response('', { status: 404 })
        : new Response(readFileSync(`public/data/${file}`, 'utf8')),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

async function freshStore(): Promise<typeof import('../../src/store').useStore> {
  return (await import('../../src/store')).useStore;
}

describe('the files of the dataset', () => {
  it('come once, however many hang on one', async () => {
    const store = await freshStore();
    store.getState().load('core', 'frame', 'core');
    await vi.waitFor(() => expect(store.getState().data.core.state).toBe('ready'));
    expect(asked.toSorted()).toEqual(['directory.json', 'frame.json']);
    expect(store.getState().data.frame.state).toBe('ready');
  });

  it('that failed for lack of the same one come back with one retry', async () => {
    missing.add('frame.json');
    const store = await freshStore();
    store.getState().load('core');
    await vi.waitFor(() =>
      expect(store.getState().data).toMatchObject({
        core: { state: 'failed', file: 'frame.json' },
        frame: { state: 'failed', file: 'frame.json' },
      }),
    );
    missing.clear();
    asked.length = 0;
    store.getState().retry('core');
    await vi.waitFor(() =>
      expect(store.getState().data).toMatchObject({
        core: { state: 'ready' },
        frame: { state: 'ready' },
      }),
    );
    expect(asked.toSorted()).toEqual(['directory.json', 'frame.json']);
  });

  it('that failed alone leave the others as they are', async () => {
    missing.add('directory.json');
    const store = await freshStore();
    store.getState().load('core');
    await vi.waitFor(() =>
      expect(store.getState().data.core).toMatchObject({ state: 'failed', file: 'directory.json' }),
    );
    expect(store.getState().data.frame.state).toBe('ready');
  });
});
