import { readFileSync } from 'node:fs';

import { afterEach, describe, expect, it, vi } from 'vitest';

import {
  loadBoundaries,
  decodeFrame,
  loadCore,
  loadDetails,
  loadFrame,
  loadGazetteer,
  loadIndicators,
} from '../../src/dataset';
import { isWebUrl } from '../../src/dataset/isWebUrl';

const { edition: EDITION } = JSON.parse(published('manifest.json')) as { edition: string };
const BASE = 'https://example.org/map/data/';

afterEach(() => vi.unstubAllGlobals());

function published(name: string): string {
  return readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8');
}

function answerWith(body: string, status = 200): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(() => Promise.resolve(new Response(body, { status })));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('a loader', () => {
  it('asks for its own file beside the base address and decodes it', async () => {
    const fetch = answerWith(published('frame.json'));
    const frame = await loadFrame(BASE);
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://example.org/map/data/frame.json');
    expect(frame.areas.length).toBe(361);
  });

  it('joins the directory to the frame, both asked for at once', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: URL) => {
      const file = address.pathname.split('/').pop() ?? '';
      asked.push(file);
      return Promise.resolve(new Response(published(file)));
    });
    const core = loadCore(BASE, loadFrame(BASE));
    expect(asked).toEqual(['frame.json', 'directory.json']);
    const { areas, sites } = await core;
    expect(areas.map(({ code }) => code)).toContain(sites[0]?.areaCode);
  });

  it('calls a file missing when the answer is not ok', async () => {
    answerWith('{}', 404);
    await expect(loadFrame(BASE)).rejects.toMatchObject({
      name: 'DatasetError',
      file: 'frame.json',
      reason: 'missing',
      detail: 'status 404',
    });
  });

  it('calls a file missing when there is no answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(loadIndicators(BASE)).rejects.toMatchObject({
      file: 'indicators.json',
      reason: 'missing',
    });
  });

  it('calls a file cut off when its text ends early', async () => {
    answerWith(published('gazetteer.json').slice(0, 5000));
    const frame = decodeFrame(JSON.parse(published('frame.json')));
    await expect(loadGazetteer(BASE, frame)).rejects.toMatchObject({
      file: 'gazetteer.json',
      reason: 'cut-off',
    });
  });

  it('calls a page of HTML malformed', async () => {
    answerWith('<!doctype html><title>Not here</title>');
    await expect(loadFrame(BASE)).rejects.toMatchObject({
      file: 'frame.json',
      reason: 'malformed',
    });
  });

  it('calls an empty answer cut off', async () => {
    answerWith('');
    await expect(loadFrame(BASE)).rejects.toMatchObject({ file: 'frame.json', reason: 'cut-off' });
  });

  it('names the path of what is wrong inside', async () => {
    const content = JSON.parse(published('directory.json')) as {
      organisations: { name: unknown[] };
    };
    content.organisations.name[12] = 7;
    answerWith(JSON.stringify(content));
    const frame = decodeFrame(JSON.parse(published('frame.json')));
    await expect(loadCore(BASE, frame)).rejects.toMatchObject({
      reason: 'malformed',
      detail: 'organisations.name[12] is not text',
    });
  });

  it('notices a column that lost its end', async () => {
    const content = JSON.parse(published('frame.json')) as { areas: { population: unknown[] } };
    content.areas.population.pop();
    answerWith(JSON.stringify(content));
    await expect(loadFrame(BASE)).rejects.toMatchObject({
      detail: 'areas.population has 360 entries in place of 361',
    });
  });

  it('refuses coordinates that are not numbers', async () => {
    const feature = {
      type: 'Feature',
      properties: { code: 'E06000009' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 1],
            [1, 'x'],
            [0, 1],
          ],
        ],
      },
    };
    answerWith(
      JSON.stringify({ edition: EDITION, type: 'FeatureCollection', features: [feature] }),
    );
    await expect(loadBoundaries(BASE, 'overview')).rejects.toMatchObject({
      file: 'boundaries-overview.geojson',
      detail: 'features[0].geometry.coordinates',
    });
  });

  it('lets no link through that is not http or https', async () => {
    const content = JSON.parse(published('details.json')) as { details: { url: unknown[] } };
    content.details.url[3] = 'javascript:alert(1)';
    answerWith(JSON.stringify(content));
    await expect(loadDetails(BASE)).rejects.toMatchObject({
      reason: 'malformed',
      detail: 'details.url[3] is not a web address (http or https)',
    });
  });

  it('passes an abort on as it is', async () => {
    const abort = new AbortController();
    abort.abort();
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('stopped', 'AbortError')));
    await expect(loadFrame(BASE, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('isWebUrl', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d'])('takes %s', (url) => {
    expect(isWebUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'example.org',
    '',
    'https://a b',
    'ftp://a',
  ])('refuses %j', (url) => {
    expect(isWebUrl(url)).toBe(false);
  });
});
