import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  AGGREGATION_MODES,
  CATCHMENT_KM,
  CHOOSE,
  FEW_PEOPLE_READINGS,
  GAP_LAYERS,
  HALF_REACH,
  LENSES,
  LOOKING_READINGS,
  NEED_SCOPES,
  NORMALISATIONS,
  PLACINGS,
  READINESS_WEIGHT,
  SUPPLY_READINGS,
  WATER_READINGS,
  type Scenario,
} from '../../src/domain';
import {
  AREA_STYLES,
  DEFAULT_LINK,
  FACETS,
  FRAMED_VIEWS,
  LANGUAGES,
  MOST_COMPARED,
  PRESENTATIONS,
  THEMES,
  VIEWS,
  type FacetChoice,
  type LinkState,
  type PlanChoice,
} from '../../src/store/link';
import { formatLink, parseFrameLink, parseLink, unreadOf } from '../../src/store/url';

// A thousand runs take a second; a machine shared by many may need ten times that.
vi.setConfig({ testTimeout: 30_000 });

describe('what of a link cannot be read', () => {
  it.each([
    ['area=%3Cscript%3E', ['area']],
    ['org=.hidden', ['org']],
    ['view=nowhere&km=far&show=globe', ['view', 'show', 'km']],
    ['sector=health,<b>&near=here', ['sector', 'near']],
    ['view=gaps&weights=none&planned=9:51,0', ['weights', 'planned']],
    ['compare=<b>,E06000001', ['compare']],
  ])('is named: %s', (link, names) => {
    expect(unreadOf(link)).toEqual(names);
  });

  it.each([
    '',
    'view=explore&show=map&lang=en',
    'area=E06000001).',
    'sector=none-such,,housing',
    'q=%3Cscript%3E',
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

  it('comes back the same whatever is in any of its fields', () => {
    fc.assert(
      fc.property(linkStates(), (link) => {
        expect(parseLink(formatLink(link))).toEqual(link);
      }),
      { numRuns: 300 },
    );
  });
});

/** Any valid state. A field that is added to LinkState must be added here, or the types fail. */
function linkStates(): fc.Arbitrary<LinkState> {
  const fields: { readonly [Field in keyof LinkState]: fc.Arbitrary<LinkState[Field]> } = {
    view: fc.constantFrom(...VIEWS),
    framed: fc.constantFrom(...FRAMED_VIEWS),
    show: fc.constantFrom(...PRESENTATIONS),
    facets: facetChoices(),
    text: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.trim()),
    listAll: fc.boolean(),
    selected: fc.option(
      fc.oneof(
        identifier().map((code) => ({ kind: 'area' as const, code })),
        identifier().map((organisation) => ({ kind: 'organisation' as const, id: organisation })),
      ),
    ),
    compare: ids(MOST_COMPARED),
    near: fc.option(fc.record({ position: positions(), radiusKm: decimals(1, 200, 2) })),
    inside: fc.option(identifier()),
    indicatorId: fc.option(identifier()),
    scenario: scenarios(),
    plan: planChoices(),
    beside: fc.option(fc.record({ scenario: scenarios(), plan: planChoices() })),
    gapLayer: fc.constantFrom(...GAP_LAYERS),
    areaStyle: fc.constantFrom(...AREA_STYLES),
    hotSpots: fc.boolean(),
    allSectors: fc.boolean(),
    lookedOnly: fc.boolean(),
    classes: ids(6),
    sort: fc.option(fc.record({ column: identifier(), descending: fc.boolean() })),
    columns: ids(6),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    camera: fc.option(fc.record({ position: positions(), zoom: decimals(0, 22, 2) })),
  };
  return fc.record(fields);
}

function planChoices(): fc.Arbitrary<PlanChoice> {
  return fc.record({
    choose: fc.integer(CHOOSE),
    onePerRegion: fc.boolean(),
    extraWeightDeprived: fc.boolean(),
    among: ids(4),
  });
}

function scenarios(): fc.Arbitrary<Scenario> {
  const weights = fc.dictionary(identifier(), decimals(0, 100, 2), {
    minKeys: 1,
    noNullPrototype: true,
  });
  const fields: { readonly [Field in keyof Scenario]: fc.Arbitrary<Scenario[Field]> } = {
    sector: identifier(),
    practice: fc.option(identifier()),
    weights: fc.option(weights),
    mode: fc.constantFrom(...AGGREGATION_MODES),
    normalisation: fc.constantFrom(...NORMALISATIONS),
    catchmentKm: decimals(CATCHMENT_KM.min, CATCHMENT_KM.max, 2),
    halfReach: decimals(HALF_REACH.min, HALF_REACH.max, 2),
    lens: fc.constantFrom(...LENSES),
    readinessWeight: decimals(READINESS_WEIGHT.min, READINESS_WEIGHT.max, 2),
    supply: fc.constantFrom(...SUPPLY_READINGS),
    looking: fc.constantFrom(...LOOKING_READINGS),
    water: fc.constantFrom(...WATER_READINGS),
    placing: fc.constantFrom(...PLACINGS),
    needScope: fc.constantFrom(...NEED_SCOPES),
    fewPeople: fc.constantFrom(...FEW_PEOPLE_READINGS),
  };
  return fc.record(fields);
}

function facetChoices(): fc.Arbitrary<FacetChoice> {
  const fields = Object.fromEntries(FACETS.map((facet) => [facet, ids(4)]));
  return fc.record(fields) as unknown as fc.Arbitrary<FacetChoice>;
}

function identifier(): fc.Arbitrary<string> {
  return fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,11}$/);
}

function ids(maxLength: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(identifier(), { maxLength });
}

/** Longitude and latitude with the five decimals that a link carries. */
function positions(): fc.Arbitrary<[number, number]> {
  return fc.tuple(decimals(-180, 180, 5), decimals(-90, 90, 5));
}

/** Numbers of the range that are written in so many decimals and no more. */
function decimals(min: number, max: number, places: number): fc.Arbitrary<number> {
  const scale = 10 ** places;
  return fc
    .integer({ min: Math.ceil(min * scale), max: Math.floor(max * scale) })
    .map((n) => n / scale);
}

/** Text that uses our own parameter names with arbitrary values: the hard cases. */
function linkLikeText(): fc.Arbitrary<string> {
  const names = (
    'v view of show ask looked sector practice empowerment nation region evidence status reach q area org ' +
    'compare near inside indicator for with weights mode scale km half lens readiness layer draw ' +
    'hot class sort lang theme at planned places each count among beside'
  ).split(' ');
  const value = fc.oneof(
    fc.string(),
    fc.float().map(String),
    fc.array(fc.constantFrom('A1', 'A2', 'b_1', 'E06000009', ' '), { maxLength: 7 }).map(String),
    fc.constantFrom('1~for~health~places~99', '1~places', '2~for~a', '1~~', '1:53.8,-3:x'),
    fc.array(fc.double().map(String), { maxLength: 4 }).map((numbers) => numbers.join(',')),
    fc
      .array(fc.tuple(fc.constantFrom('a', 'b_1', '__proto__'), fc.float()))
      .map((pairs) => pairs.map(([id, weight]) => `${id}:${weight}`).join(',')),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 })
    .map((pairs) => pairs.map(([n, v]) => `${n}=${encodeURIComponent(v)}`).join('&'));
}
