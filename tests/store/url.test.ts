import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LINK, type LinkState } from '../../src/store/link';
import { formatLink, parseLink } from '../../src/store/url';

describe('a link', () => {
  it('is empty for the default state', () => {
    expect(formatLink(DEFAULT_LINK)).toBe('');
    expect(parseLink('')).toEqual(DEFAULT_LINK);
  });

  it('carries a whole gaps view and comes back the same', () => {
    const link: LinkState = {
      ...DEFAULT_LINK,
      view: 'gaps',
      show: 'table',
      facets: { ...DEFAULT_LINK.facets, nation: ['wales', 'scotland'] },
      selected: { kind: 'area', code: 'E06000009' },
      compare: ['E06000009', 'W06000004', 'S12000017'],
      near: { position: [-3.05, 53.82], radiusKm: 35 },
      scenario: {
        ...DEFAULT_LINK.scenario,
        sector: 'mental-health',
        practice: 'peer-support',
        weights: { anxiety: 2, worthwhile: 0 },
        catchmentKm: 35,
        mode: 'severe',
      },
      gapLayer: 'gap',
      hotSpots: false,
      sort: { column: 'rank', descending: true },
      camera: { position: [-3.05, 53.82], zoom: 8.5 },
    };
    expect(parseLink(formatLink(link))).toEqual(link);
    expect(formatLink(link)).toContain('weights=anxiety:2,worthwhile:0');
  });

  it('clamps numbers and ignores what it does not know', () => {
    const link = parseLink('#view=nonsense&km=100000&half=-3&readiness=x&at=5,999,0&colour=red');
    expect(link.view).toBe('explore');
    expect(link.scenario.catchmentKm).toBe(100);
    expect(link.scenario.halfReach).toBe(0.25);
    expect(link.scenario.readinessWeight).toBe(0.5);
    expect(link.camera).toBeNull();
  });

  it('never keeps markup or a script as an id', () => {
    const link = parseLink('area=<img src=x>&org=javascript:alert(1)&sector=a,<b>,c');
    expect(link.selected).toBeNull();
    expect(link.facets.sector).toEqual(['a', 'c']);
  });

  it('compares at most four areas, each once', () => {
    expect(parseLink('compare=A1,A2,A1,<b>,A3,A4,A5').compare).toEqual(['A1', 'A2', 'A3', 'A4']);
  });

  it('gives a valid state for any string, and formatting that state is stable', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), linkLikeText()), (text) => {
        const once = parseLink(text);
        const again = parseLink(formatLink(once));
        expect(formatLink(again)).toBe(formatLink(once));
        expect(again).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Text that uses our own parameter names with arbitrary values: the hard cases. */
function linkLikeText(): fc.Arbitrary<string> {
  const names = (
    'v view of show sector practice empowerment nation region evidence status reach q area org ' +
    'compare near inside indicator for with weights mode scale km half lens readiness layer draw ' +
    'hot class sort lang theme at'
  ).split(' ');
  const value = fc.oneof(
    fc.string(),
    fc.float().map(String),
    fc.array(fc.constantFrom('A1', 'A2', 'b_1', 'E06000009', ' '), { maxLength: 7 }).map(String),
    fc.array(fc.double().map(String), { maxLength: 4 }).map((numbers) => numbers.join(',')),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b_1', '__proto__'), fc.float()))
      .map((pairs) => pairs.map(([id, weight]) => `${id}:${weight}`).join(',')),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 })
    .map((pairs) => pairs.map(([n, v]) => `${n}=${encodeURIComponent(v)}`).join('&'));
}
