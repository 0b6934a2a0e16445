import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchEdition } from '../../src/dataset/fetchEdition';

const BASE = 'https://example.org/map/data/';
const { edition } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as {
  edition: string;
};

let answers: Record<string, unknown>;
const caches: (RequestCache | undefined)[] = [];

beforeEach(() => {
  caches.length = 0;
  vi.stubGlobal('fetch', (_: URL, { cache }: RequestInit) => {
    caches.push(cache);
    return Promise.resolve(Response.json(answers[cache ?? 'default']));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a file of an edition', () => {
  it('is taken when it is of the edition of the page', async () => {
    answers = { default: { edition, areas: 1 } };
    await expect(fetchEdition(BASE, 'frame.json')).resolves.toEqual({ edition, areas: 1 });
    expect(caches).toEqual(['default']);
  });

  it('that a cache kept from an older one is asked of the server', async () => {
    answers = { default: { edition: 'old' }, reload: { edition, areas: 2 } };
    await expect(fetchEdition(BASE, 'frame.json')).resolves.toEqual({ edition, areas: 2 });
    expect(caches).toEqual(['default', 'reload']);
  });

  it('is refused where the server has another', async () => {
    answers = { default: { edition: 'old' }, reload: { edition: 'new' } };
    await expect(fetchEdition(BASE, 'frame.json')).rejects.toMatchObject({
      file: 'frame.json',
      reason: 'other-edition',
      detail: `new in place of ${edition}`,
    });
  });

  it('that names none is malformed', async () => {
    answers = { default: {}, reload: {} };
    await expect(fetchEdition(BASE, 'frame.json')).rejects.toMatchObject({
      reason: 'malformed',
      detail: 'names no edition',
    });
  });

  it('stands in every published file that counts by place', () => {
    const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as {
      files: Record<string, unknown>;
    };
    const whole = Object.keys(manifest.files).filter((name) => !name.includes('/'));
    expect(whole.length).toBeGreaterThan(10);
    for (const name of whole)
      expect(readFileSync(`public/data/${name}`, 'utf8').slice(0, 60), name).toContain(
        `"edition":"${edition}"`,
      );
  });
});
