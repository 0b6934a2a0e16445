import {
  isDay,
  AGGREGATION_MODES,
  CATCHMENT_KM,
  CHOOSE,
  DEFAULT_SCENARIO,
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
  type PlannedSite,
  type Scenario,
} from '../domain';
import {
  AREA_STYLES,
  DOORS,
  FIFTH_NAMES,
  GAP_TABLE_ROWS,
  LANGUAGES,
  MOST_COMPARED,
  PRESENTATIONS,
  THEMES,
  type Camera,
  type Door,
  type FacetChoice,
  type Fifth,
  type LinkState,
  type Near,
  type PlanChoice,
  type PlanQuestion,
  type Selection,
  type Sort,
  type WalkPlace,
} from './linkState';
import {
  choice,
  clamp,
  finite,
  flag,
  freeText,
  group,
  identifier,
  identifiers,
  isId,
  MAX_LIST_LENGTH,
  number,
  parameter,
  type Parameter,
} from './parameter';
import { asWritten, withoutMarksAtEnd } from './linkText';
import {
  formatCamera,
  formatNear,
  formatPlanned,
  isWholeNear,
  isWholePlanned,
  parseCamera,
  parseNear,
  parsePlanned,
} from './positions';
import { formatAsOne, isReadAsOne, parseAsOne } from './planText';
import { FRAMED_VIEWS, usualView, VIEWS } from './views';

/** Longest text kept from a link: enough for any name, too short to hold a page. */
const MAX_TEXT_LENGTH = 100;

/** Every choice about the analysis, a row each: name in the link, what is usual, how it is read. */
const SCENARIO = group<Scenario>({
  sector: identifier('for', DEFAULT_SCENARIO.sector),
  practice: identifier('with', DEFAULT_SCENARIO.practice),
  weights: parameter('weights', DEFAULT_SCENARIO.weights, parseWeights, formatWeights, (text) =>
    text.split(',').every((pair) => parseWeight(pair) !== null),
  ),
  mode: choice('mode', AGGREGATION_MODES, DEFAULT_SCENARIO.mode),
  normalisation: choice('scale', NORMALISATIONS, DEFAULT_SCENARIO.normalisation),
  catchmentKm: number('km', CATCHMENT_KM),
  halfReach: number('half', HALF_REACH),
  lens: choice('lens', LENSES, DEFAULT_SCENARIO.lens),
  readinessWeight: number('readiness', READINESS_WEIGHT),
  supply: choice('supply', SUPPLY_READINGS, DEFAULT_SCENARIO.supply),
  looking: choice('looking', LOOKING_READINGS, DEFAULT_SCENARIO.looking),
  water: choice('water', WATER_READINGS, DEFAULT_SCENARIO.water),
  placing: choice('placing', PLACINGS, DEFAULT_SCENARIO.placing),
  needScope: choice('needs', NEED_SCOPES, DEFAULT_SCENARIO.needScope),
  fewPeople: choice('few', FEW_PEOPLE_READINGS, DEFAULT_SCENARIO.fewPeople),
  planned: parameter<readonly PlannedSite[] | undefined>(
    'planned',
    undefined,
    parsePlanned,
    formatPlanned,
    isWholePlanned,
  ),
});

/** What a plan is asked for, beside the scenario. */
const PLAN = group<PlanChoice>({
  choose: parameter('places', CHOOSE.default, parseChoose, String),
  onePerRegion: flag('each', 'region'),
  extraWeightDeprived: flag('count', 'deprived'),
  among: identifiers('among'),
});

const PLAN_QUESTION = group<PlanQuestion>({ scenario: SCENARIO, plan: PLAN });

/**
 * The one that is open goes by its kind: an area's code is 'area', an organisation's id 'org'. What is
 * open within an area is 'neighbourhood', which says nothing without its area.
 */
const SELECTED: Parameter<Selection | null> = {
  usual: null,
  read: (get) => {
    const [code, id] = [asWritten(withoutMarksAtEnd(get('area'))), withoutMarksAtEnd(get('org'))];
    const neighbourhood = asWritten(withoutMarksAtEnd(get('neighbourhood')));
    if (isId(code)) return { kind: 'area', code, ...(isId(neighbourhood) && { neighbourhood }) };
    return isId(id) ? { kind: 'organisation', id } : null;
  },
  unread: (get) =>
    ['area', 'org', 'neighbourhood'].filter((name) => {
      const text = withoutMarksAtEnd(get(name));
      if (text === '') return false;
      return !isId(text) || (name === 'neighbourhood' && !isId(withoutMarksAtEnd(get('area'))));
    }),
  write: (selected) => {
    if (!selected) return [];
    if (selected.kind === 'organisation') return [['org', selected.id]];
    const { code, neighbourhood } = selected;
    return [['area', code], ...(neighbourhood ? [['neighbourhood', neighbourhood] as const] : [])];
  },
};

/** All but the view, a row for each field of the state, in the order in which it is written. */
const ALL_BUT_VIEW = group<Omit<LinkState, 'view'>>({
  framed: choice('of', FRAMED_VIEWS, 'explore'),
  show: choice('show', PRESENTATIONS, 'map'),
  facets: group<FacetChoice>({
    sector: identifiers('sector'),
    practice: identifiers('practice'),
    empowerment: identifiers('empowerment'),
    nation: identifiers('nation'),
    region: identifiers('region'),
    evidence: identifiers('evidence'),
    quality: identifiers('quality'),
    status: identifiers('status'),
    reach: identifiers('reach'),
  }),
  text: freeText('q', cutText),
  listAll: flag('list', 'all'),
  selected: SELECTED,
  compare: identifiers('compare', MOST_COMPARED),
  near: parameter<Near | null>('near', null, parseNear, formatNear, isWholeNear),
  inside: identifier('inside', null),
  indicatorId: identifier('indicator', null),
  scenario: SCENARIO,
  plan: PLAN,
  beside: parameter<PlanQuestion | null>(
    'beside',
    null,
    (text) => parseAsOne(PLAN_QUESTION, text),
    (question) => formatAsOne(PLAN_QUESTION, question),
    (text) => isReadAsOne(PLAN_QUESTION, text),
  ),
  gapLayer: choice('layer', GAP_LAYERS, 'both'),
  areaStyle: choice('draw', AREA_STYLES, 'filled'),
  hotSpots: parameter(
    'hot',
    true,
    (text) => text !== 'off',
    (outlined) => (outlined ? '' : 'off'),
  ),
  allSectors: flag('ask', 'all'),
  lookedOnly: flag('looked', 'only'),
  classes: identifiers('class'),
  rows: choice('rows', GAP_TABLE_ROWS, 'districts'),
  fifth: parameter<Fifth | null>(
    'fifth',
    null,
    (text) => FIFTH_NAMES.find((fifth) => fifth === text) ?? null,
    (fifth) => fifth ?? '',
  ),
  sort: parameter<Sort | null>('sort', null, parseSort, formatSort),
  columns: identifiers('columns'),
  foundation: identifier('on', null),
  mostAsked: parameter('asked', MOST_ASKED.default, parseMostAsked, String),
  door: parameter<Door | null>(
    'do',
    null,
    (text) => DOORS.find((door) => door === text) ?? null,
    (door) => door ?? '',
  ),
  walk: parameter<WalkPlace | null>('walk', null, parseWalk, formatWalk),
  language: choice('lang', LANGUAGES, 'en'),
  theme: choice('theme', THEMES, 'auto'),
  edition: parameter<string | null>('d', null, (text) => (isDay(text) ? text : null), String),
  camera: parameter<Camera | null>('at', null, parseCamera, formatCamera),
});

/** What a link may say of how the page looks, and of when it was made, beside what it shows. */
export const LOOKS: ReadonlySet<string> = new Set(['lang', 'theme', 'd']);

/**
 * The whole link. The view comes first, and is written where it is not the one that the rest of the
 * link opens by itself: so each state has one link, and links from before there was a start still
 * open what they opened.
 */
export const LINK: Parameter<LinkState> = {
  usual: { view: usualView(false), ...ALL_BUT_VIEW.usual },
  read: (get) => {
    const rest = ALL_BUT_VIEW.read(get);
    const named = VIEWS.find((view) => view === get('view'));
    return { view: named ?? usualView(showsSomething(rest)), ...rest };
  },
  unread: (get) => {
    const name = get('view');
    const known = name === '' || VIEWS.some((view) => view === name);
    return [...(known ? [] : ['view']), ...ALL_BUT_VIEW.unread(get)];
  },
  write: ({ view, ...rest }) => {
    const others = ALL_BUT_VIEW.write(rest);
    return view === usualView(showsSomething(rest)) ? others : [['view', view], ...others];
  },
};

/** Whether a link without a view says what to show, and not only in which language and colours. */
function showsSomething(rest: Omit<LinkState, 'view'>): boolean {
  return ALL_BUT_VIEW.write(rest).some(([name]) => !LOOKS.has(name));
}

/** A whole number of places, clamped. */
function parseChoose(text: string): number | null {
  const value = finite(text);
  return value === null ? null : clamp(Math.round(value), CHOOSE);
}

function parseMostAsked(text: string): number | null {
  const value = finite(text);
  return value === null ? null : clamp(Math.round(value), MOST_ASKED);
}

/** Cut by characters, never through one. */
function cutText(text: string): string {
  return Array.from(text).slice(0, MAX_TEXT_LENGTH).join('').trim();
}

function parseWeights(text: string): Scenario['weights'] {
  const pairs = text.split(',').slice(0, MAX_LIST_LENGTH);
  const weights = pairs.flatMap((pair) => {
    const weight = parseWeight(pair);
    return weight ? [weight] : [];
  });
  return weights.length > 0 ? Object.fromEntries(weights) : null;
}

function parseWeight(pair: string): readonly [id: string, weight: number] | null {
  const [id = '', value = ''] = pair.split(':');
  const weight = finite(value);
  return isId(id) && weight !== null && weight >= 0
    ? [id, clamp(weight, { min: 0, max: 100 })]
    : null;
}

/** In the order of the ids, so that one choice has one link. */
function formatWeights(weights: NonNullable<Scenario['weights']>): string {
  const pairs = Object.entries(weights).map(([id, weight]) => `${id}:${weight}`);
  return pairs.toSorted().join(',');
}

/** "walk:step", a step from 1. */
function parseWalk(text: string): WalkPlace | null {
  const [walk = '', step = ''] = text.split(':');
  return isId(walk) && /^[1-9]\d?$/u.test(step) ? { walk, step: Number(step) } : null;
}

function formatWalk({ walk, step }: WalkPlace): string {
  return `${walk}:${step}`;
}

function parseSort(text: string): Sort | null {
  const column = text.replace(/^-/, '');
  return isId(column) ? { column, descending: text.startsWith('-') } : null;
}

function formatSort({ column, descending }: Sort): string {
  return (descending ? '-' : '') + column;
}
