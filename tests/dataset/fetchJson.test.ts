import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, SILENCE_MS } from '../../src/dataset/fetchJson';

const BASE = 'https://example.org/map/data/';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A request that ends only when it is aborted, as the platform ends one. */
function neverAnswers(_: URL, { signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

describe('a request', () => {
  it('that is never answered is given up, as a missing file', async () => {
    vi.stubGlobal('fetch', neverAnswers);
    const failure = fetchJson(BASE, 'frame.json').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(await failure).toMatchObject({ reason: 'missing', detail: 'no answer' });
  });

  it('that stalls on its way is cut off, and one that only takes long is not', async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    vi.stubGlobal('fetch', (_: URL, { signal }: RequestInit) => {
      signal?.addEventListener('abort', () => void writer.abort(signal.reason));
      return Promise.resolve(new Response(readable));
    });
    const failure = fetchJson(BASE, 'frame.json').catch((error: unknown) => error);
    let settled = false;
    void failure.then(() => (settled = true));
    for (let piece = 0; piece < 5; piece += 1) {
      await vi.advanceTimersByTimeAsync(SILENCE_MS * 0.9);
      void writer.write(new TextEncoder().encode('{"a":'));
    }
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(SILENCE_MS);
    expect(await failure).toMatchObject({ reason: 'cut-off', detail: 'no answer' });
  });

  it('leaves no timer behind', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"a":"ŵ"}')));
    expect(await fetchJson(BASE, 'frame.json')).toEqual({ a: 'ŵ' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
