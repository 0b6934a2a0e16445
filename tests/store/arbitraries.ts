import fc from 'fast-check';
import {
  AGGREGATION_MODES,
  CATCHMENT_KM,
  CHOOSE,
  FEW_PEOPLE_READINGS,
  GAP_LAYERS,
  HALF_REACH,
  LENSES,
  LOOKING_READINGS,
  MOST_ASKED,
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
  DOORS,
  FACETS,
  FIFTH_NAMES,
  FRAMED_VIEWS,
  GAP_TABLE_ROWS,
  LANGUAGES,
  MOST_COMPARED,
  PRESENTATIONS,
  THEMES,
  VIEWS,
  type FacetChoice,
  type LinkState,
  type PlanChoice,
} from '../../src/store/link';

/** Any valid state. A field that is added to LinkState must be added here, or the types fail. */
export function linkStates(): fc.Arbitrary<LinkState> {
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
        fc
          .tuple(identifier(), identifier())
          .map(([code, neighbourhood]) => ({ kind: 'area' as const, code, neighbourhood })),
        identifier().map((organisation) => ({ kind: 'organisation' as const, id: organisation })),
      ),
    ),
    compare: ids(MOST_COMPARED),
    near: fc.option(plain({ position: positions(), radiusKm: decimals(1, 200, 2) })),
    inside: fc.option(identifier()),
    indicatorId: fc.option(identifier()),
    scenario: scenarios(),
    plan: planChoices(),
    beside: fc.option(plain({ scenario: scenarios(), plan: planChoices() })),
    gapLayer: fc.constantFrom(...GAP_LAYERS),
    areaStyle: fc.constantFrom(...AREA_STYLES),
    hotSpots: fc.boolean(),
    allSectors: fc.boolean(),
    lookedOnly: fc.boolean(),
    classes: ids(6),
    rows: fc.constantFrom(...GAP_TABLE_ROWS),
    fifth: fc.option(fc.constantFrom(...FIFTH_NAMES)),
    sort: fc.option(plain({ column: identifier(), descending: fc.boolean() })),
    columns: ids(6),
    foundation: fc.option(identifier()),
    mostAsked: fc.integer(MOST_ASKED),
    door: fc.option(fc.constantFrom(...DOORS)),
    walk: fc.option(plain({ walk: identifier(), step: fc.integer({ min: 1, max: 99 }) })),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    edition: fc.option(days()),
    camera: fc.option(plain({ position: positions(), zoom: decimals(0, 22, 2) })),
  };
  return plain(fields);
}

function planChoices(): fc.Arbitrary<PlanChoice> {
  return plain({
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
  return plain(fields);
}

function facetChoices(): fc.Arbitrary<FacetChoice> {
  const fields = Object.fromEntries(FACETS.map((facet) => [facet, ids(4)]));
  return plain(fields) as unknown as fc.Arbitrary<FacetChoice>;
}

function days(): fc.Arbitrary<string> {
  const [min, max] = [new Date('2020-01-01'), new Date('2099-12-31')];
  return fc.date({ min, max, noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
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
export function linkLikeText(): fc.Arbitrary<string> {
  const names = (
    'v view of show ask looked sector practice empowerment nation region evidence quality status reach q area org ' +
    'compare near inside indicator for with weights mode scale km half lens readiness layer draw ' +
    'hot class sort do lang theme at planned places each count among beside'
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

/** A record as an object is written: fast-check leaves the prototype away now and then. */
function plain<Fields>(fields: {
  [Field in keyof Fields]: fc.Arbitrary<Fields[Field]>;
}): fc.Arbitrary<Fields> {
  return fc.record(fields, { noNullPrototype: true });
}
