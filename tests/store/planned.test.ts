import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATCHMENT_KM, MOST_PLANNED, PLANNED_WITHIN, type PlannedSite } from '../../src/domain';
import { DEFAULT_LINK, type LinkState } from '../../src/store/link';
import { isUntouched } from '../../src/store/starters';
import { formatLink, parseLink } from '../../src/store/url';

const [west, south, east, north] = PLANNED_WITHIN;
const blackpool: PlannedSite = { position: [-3.0512, 53.8175], reachKm: null };
const london: PlannedSite = { position: [-0.1278, 51.5074], reachKm: 7.5 };

describe('planned sites in a link', () => {
  it('stand after their version, latitude first', () => {
    const text = formatLink(withPlanned([blackpool, london]));
    expect(text).toBe('planned=1:53.8175,-3.0512:51.5074,-0.1278,7.5');
    expect(parseLink(text)).toEqual(withPlanned([blackpool, london]));
  });

  it('are none in a link that names none, or whose version is not known', () => {
    for (const text of ['', 'planned=', 'planned=1', 'planned=2:53.8,-3', 'planned=53.8,-3']) {
      expect(parseLink(text).scenario).not.toHaveProperty('planned');
    }
    expect(formatLink(withPlanned([]))).toBe('view=explore');
  });

  it('are moved to the edge of the UK, and left out where they are no place', () => {
    const { planned } = parseLink('planned=1:0,0:99,-99:x,1:53:,:1e9,2e9').scenario;
    expect(planned?.map(({ position }) => position)).toEqual([
      [0, south],
      [west, north],
      [east, north],
    ]);
  });

  it('carry a reach of their own, clamped, or that of the scenario', () => {
    const { planned } = parseLink('planned=1:53,0,0:53,0,1e9:53,0,x:53,0,:53,0').scenario;
    const { min, max } = CATCHMENT_KM;
    expect(planned?.map(({ reachKm }) => reachKm)).toEqual([min, max, null, null, null]);
  });

  it('carry a practice of their own, with a reach or without', () => {
    const text = 'planned=1:53,0,,peer-support:53,0,7,mentoring:53,0,7,no id';
    const { planned } = parseLink(text).scenario;
    expect(planned).toEqual([
      { position: [0, 53], reachKm: null, practice: 'peer-support' },
      { position: [0, 53], reachKm: 7, practice: 'mentoring' },
      { position: [0, 53], reachKm: 7 },
    ]);
    expect(formatLink(withPlanned(planned ?? []))).toBe(
      'planned=1:53,0,,peer-support:53,0,7,mentoring:53,0,7',
    );
  });

  it('are twenty at most', () => {
    const many = Array.from({ length: 100 }, () => '53.8,-3').join(':');
    expect(parseLink(`planned=1:${many}`).scenario.planned).toHaveLength(MOST_PLANNED);
    const written = formatLink(withPlanned(Array.from({ length: 100 }, () => london)));
    expect(parseLink(written).scenario.planned).toHaveLength(MOST_PLANNED);
  });

  it('are a question that was asked', () => {
    expect(isUntouched(withPlanned([london]))).toBe(false);
  });

  it('come back the same', () => {
    fc.assert(
      fc.property(fc.array(places(), { minLength: 1, maxLength: MOST_PLANNED }), (planned) => {
        expect(parseLink(formatLink(withPlanned(planned))).scenario.planned).toEqual(planned);
      }),
    );
  });

  it('are written as they are read, wherever they are', () => {
    const anywhere = fc.record({
      position: fc.tuple(coordinate(), coordinate()),
      reachKm: fc.option(coordinate()),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 30 }), (planned) => {
        const text = formatLink(withPlanned(planned));
        expect(formatLink(parseLink(text))).toBe(text);
      }),
    );
  });

  it('give a valid state for any text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.double()).map((all) => `1:${all.join(':')}`),
    );
    fc.assert(
      fc.property(text, (planned) => {
        const once = parseLink(`planned=${encodeURIComponent(planned)}`);
        expect(parseLink(formatLink(once))).toEqual(once);
      }),
    );
  });
});

describe('half a surrogate', () => {
  it('is written as a lost character, in every field of a link', () => {
    const half = 'advice \ud83d';
    const link: LinkState = {
      ...DEFAULT_LINK,
      view: 'explore',
      text: half,
      inside: half,
      classes: [half],
    };
    expect(formatLink(link)).toBe(
      'q=advice%20%EF%BF%BD&inside=advice%20%EF%BF%BD&class=advice%20%EF%BF%BD',
    );
    expect(parseLink(formatLink(link)).text).toBe('advice \ufffd');
  });

  it('never keeps a link from being written, and whole characters stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (any, whole) => {
        expect(() => formatLink({ ...DEFAULT_LINK, text: any.slice(1) })).not.toThrow();
        const text = whole.trim();
        expect(parseLink(formatLink({ ...DEFAULT_LINK, text })).text).toBe(text);
      }),
    );
  });
});

function withPlanned(planned: readonly PlannedSite[]): LinkState {
  return { ...DEFAULT_LINK, view: 'explore', scenario: { ...DEFAULT_LINK.scenario, planned } };
}

/** In the UK, in the four decimals of a place and two of a reach that a link carries. */
function places(): fc.Arbitrary<PlannedSite> {
  const decimals = (min: number, max: number, scale: number): fc.Arbitrary<number> =>
    fc.integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) }).map((n) => n / scale);
  const practice = fc.constantFrom('peer-support', 'mentoring');
  return fc.record(
    {
      practice,
      position: fc.tuple(decimals(west, east, 1e4), decimals(south, north, 1e4)),
      reachKm: fc.option(decimals(CATCHMENT_KM.min, CATCHMENT_KM.max, 100)),
    },
    { requiredKeys: ['position', 'reachKm'] },
  );
}

function coordinate(): fc.Arbitrary<number> {
  return fc.double({ min: -1000, max: 1000, noNaN: true });
}
