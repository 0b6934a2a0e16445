import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, isOurs } from '../../src/offline/answer';
import { nameOfSet } from '../../src/offline/sets';

const SCOPE = 'https://example.org/map/';
const FIRST = nameOfSet(SCOPE, { edition: 'one', build: 'a' }, new Date('2026-11-01'));
const SECOND = nameOfSet(SCOPE, { edition: 'two', build: 'b' }, new Date('2026-12-01'));
const UNFINISHED = nameOfSet(SCOPE, { edition: 'three', build: 'c' }, new Date('2027-01-01'));
const ELSEWHERE = nameOfSet(`${SCOPE}other/`, { edition: 'x', build: 'x' }, new Date('2027-01-01'));

/** Caches of the browser: for each its addresses, with what they hold. */
let kept: Record<string, Record<string, string>>;

beforeEach(() => {
  const whole = (words: string) => ({
    [`${SCOPE}offline-files.json`]: '{}',
    [`${SCOPE}index.html`]: `page ${words}`,
    [`${SCOPE}data/frame.json`]: `frame ${words}`,
  });
  kept = {
    [ELSEWHERE]: whole('elsewhere'),
    [FIRST]: { ...whole('one'), [`${SCOPE}assets/old-1.js`]: 'old code' },
    [SECOND]: whole('two'),
    [UNFINISHED]: { [`${SCOPE}index.html`]: 'page three' },
    'of another program': whole('nobody'),
  };
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(Object.keys(kept)),
    match: (address: string, { cacheName }: MultiCacheQueryOptions) => {
      const text = kept[cacheName ?? '']?.[address];
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
  });
  vi.stubGlobal('fetch', ({ url }: Request) => Promise.resolve(new Response(`server ${url}`)));
});
afterEach(() => vi.unstubAllGlobals());

const answered = async (path: string, accept = '*/*'): Promise<string> => {
  const request = new Request(SCOPE + path, { headers: { accept } });
  return (await answer(request, SCOPE)).text();
};

describe('what is answered without a network', () => {
  it('is the newest whole set for a page, whatever its link carries', async () => {
    expect(await answered('')).toBe('page two');
    expect(await answered('?fbclid=1#view=gaps')).toBe('page two');
    expect(await answered('index.html')).toBe('page two');
  });

  it('is of the edition of the page that asks for data', async () => {
    expect(await answered('data/frame.json', 'application/json;edition=one, */*')).toBe(
      'frame one',
    );
    expect(await answered('data/frame.json', 'application/json;edition=two, */*')).toBe(
      'frame two',
    );
    expect(await answered('data/frame.json')).toBe('frame two');
  });

  it('is what the server has where no set of that edition is whole', async () => {
    const accept = 'application/json;edition=three, */*';
    expect(await answered('data/frame.json', accept)).toBe(`server ${SCOPE}data/frame.json`);
  });

  it('is found in an older set where code of its pages is asked for', async () => {
    expect(await answered('assets/old-1.js')).toBe('old code');
  });
});

describe('what the worker leaves alone', () => {
  const asked = (path: string, of: Partial<Request> = {}) =>
    isOurs(
      { method: 'GET', mode: 'cors', cache: 'default', url: SCOPE + path, ...of } as Request,
      SCOPE,
    );

  it('is a frame for another site, and every page but the map and its short links', () => {
    const opened = { mode: 'navigate' } as const;
    expect(
      ['', 'index.html', 's/child-poverty/', '?a=b'].map((path) => asked(path, opened)),
    ).toEqual([true, true, true, true]);
    expect(
      ['embed.html', 'embed.html?v=1', 'data/', 'other/'].map((path) => asked(path, opened)),
    ).toEqual([false, false, false, false]);
  });

  it('is what is asked of the server itself, and what is not of the map', () => {
    expect(asked('data/frame.json')).toBe(true);
    expect(asked('data/frame.json', { cache: 'reload' })).toBe(false);
    expect(asked('offline.json', { cache: 'no-store' })).toBe(false);
    expect(asked('data/frame.json', { method: 'HEAD' })).toBe(false);
    expect(asked('', { url: 'https://example.org/mapping/' })).toBe(false);
  });
});
