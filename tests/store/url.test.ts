import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_LINK, type LinkState } from '../../src/store/link';
import { formatLink, parseFrameLink, parseLink, unreadOf } from '../../src/store/url';
import { linkLikeText, linkStates } from './arbitraries';

// A thousand runs take a second; a machine shared by many may need ten times that.
vi.setConfig({ testTimeout: 30_000 });

describe('what of a link cannot be read', () => {
  it.each([
    ['area=%3Cscript%3E', ['area']],
    ['org=.hidden', ['org']],
    ['area=E06000052&neighbourhood=.hidden', ['neighbourhood']],
    ['neighbourhood=E02003949', ['neighbourhood']],
    ['area=E06000052&neighbourhood=E02003949', []],
    ['view=nowhere&km=far&show=globe', ['view', 'show', 'km']],
    ['sector=health,<b>&near=here', ['sector', 'near']],
    ['view=gaps&weights=none&planned=9:51,0', ['weights', 'planned']],
    ['compare=<b>,E06000001', ['compare']],
    ['compare=A1,A2,A3,A4,A5,A6,A7,A8,A9', ['compare']],
    ['near=53.8,-1.55,far', ['near']],
    ['near=99,-1.55', ['near']],
    ['planned=1:53.8,-1.5:here', ['planned']],
    ['planned=1:53.8,-1.5,far', ['planned']],
    ['planned=1:53.8,-1.5,,<b>', ['planned']],
    ['beside=1~km~far', ['beside']],
    ['beside=9~km~20', ['beside']],
    ['weights=imd:1,qof_dm:much', ['weights']],
    ['weights=imd:-1,qof_dm:1', ['weights']],
  ])('is named: %s', (link, names) => {
    expect(unreadOf(link)).toEqual(names);
  });

  it.each([
    '',
    'view=explore&show=map&lang=en',
    'area=E06000001).',
    'sector=none-such,,housing',
    'q=%3Cscript%3E',
    'beside=1~for~health~km~20',
    'near=53.8,-1.55&planned=1:53.8,-1.5:54,-2,15,mentoring:55,-3,,peer-support',
    'weights=imd:1,qof_dm:0.5).',
    'fbclid=%%%&utm_source=x',
  ])('is nothing of %s', (link) => {
    expect(unreadOf(link)).toEqual([]);
  });

  it('never throws, and names each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const names = unreadOf(text);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

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
      columns: ['need', 'nearest'],
      camera: { position: [-3.05, 53.82], zoom: 8.5 },
    };
    expect(parseLink(formatLink(link))).toEqual(link);
    expect(formatLink(link)).toContain('weights=anxiety:2,worthwhile:0');
  });

  it.each(['', 'lang=cy', 'theme=dark&lang=cy', 'utm_source=letter', 'view=nonsense', 'q='])(
    'that says nothing of what to show opens the start: %s',
    (text) => expect(parseLink(text).view).toBe('start'),
  );

  it.each([
    'sector=health',
    'nation=wales',
    'q=garden',
    'area=E06000009',
    'org=pause',
    'show=table',
    'near=53.8,-3,20',
    'inside=W92000004',
    'compare=E06000009',
    'at=8,53.8,-3',
    'km=30',
    'view=nonsense&sector=health',
    'sort=name',
    'of=need',
    'lang=cy&region=E12000002',
  ])('from before there was a start still opens the list: %s', (text) => {
    expect(parseLink(text).view).toBe('explore');
    expect(formatLink(parseLink(text))).not.toContain('view=');
  });

  it('names the list where nothing else does, and the start where something would hide it', () => {
    expect(formatLink({ ...DEFAULT_LINK, view: 'explore' })).toBe('view=explore');
    expect(formatLink({ ...DEFAULT_LINK, view: 'explore', text: 'x' })).toBe('q=x');
    expect(formatLink({ ...DEFAULT_LINK, text: 'x' })).toBe('view=start&q=x');
  });

  it('opens the list in a frame, where nothing is asked for', () => {
    expect(parseFrameLink('v=1&what=map').view).toBe('explore');
    expect(parseFrameLink('v=1&view=start').view).toBe('explore');
    expect(parseFrameLink('v=1&view=need').view).toBe('need');
  });

  it('clamps numbers and ignores what it does not know', () => {
    const link = parseLink('#view=nonsense&km=100000&half=-3&readiness=x&at=5,999,0&colour=red');
    expect(link.view).toBe('explore');
    expect(link.scenario.catchmentKm).toBe(100);
    expect(link.scenario.halfReach).toBe(0.25);
    expect(link.scenario.readinessWeight).toBe(0.5);
    expect(link.camera).toBeNull();
  });

  it('asks for an edition by a day of the calendar, and for nothing to look at by that', () => {
    expect(parseLink('d=2026-11-28')).toEqual({ ...DEFAULT_LINK, edition: '2026-11-28' });
    expect(parseLink('d=2026-11-28.').edition).toBe('2026-11-28');
    for (const day of [
      '2026-02-30',
      '2026-13-01',
      '28-11-2026',
      '2026-11',
      '../x',
      '+02026-11-28',
    ]) {
      expect(parseLink(`d=${day}`).edition, day).toBeNull();
      expect(unreadOf(`d=${day}`), day).toEqual(['d']);
    }
  });

  it('never keeps markup or a script as an id', () => {
    const link = parseLink('area=<img src=x>&org=javascript:alert(1)&sector=a,<b>,c');
    expect(link.selected).toBeNull();
    expect(link.facets.sector).toEqual(['a', 'c']);
  });

  it.each(['\ud83d', '\ude00', 'caf\u00e9 \ud83d'])(
    'carries half a character as the sign for a lost one: %j',
    (text) => {
      const link = formatLink({ ...DEFAULT_LINK, text });
      expect(parseLink(link).text).toBe(text.replace(/[\ud800-\udfff]/u, '\ufffd'));
    },
  );

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

  it('comes back the same whatever is in any of its fields', () => {
    fc.assert(
      fc.property(linkStates(), (link) => {
        expect(parseLink(formatLink(link))).toEqual(link);
      }),
      { numRuns: 300 },
    );
  });
});
