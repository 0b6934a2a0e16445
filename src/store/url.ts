import {
  AGGREGATION_MODES,
  CATCHMENT_KM,
  DEFAULT_SCENARIO,
  GAP_LAYERS,
  HALF_REACH,
  LENSES,
  NORMALISATIONS,
  READINESS_WEIGHT,
  type Position,
  type Scenario,
} from '../domain';
import {
  AREA_STYLES,
  DEFAULT_LINK,
  FACETS,
  LANGUAGES,
  MOST_COMPARED,
  NEAR_RADIUS_KM,
  PRESENTATIONS,
  THEMES,
  type Camera,
  type FacetChoice,
  type LinkState,
  type Near,
  type Selection,
  type Sort,
} from './link';
import { FRAMED_VIEWS, VIEWS } from './views';

/** Longest text kept from a link: enough for any name, too short to hold a page. */
const MAX_TEXT_LENGTH = 100;
/** Longest list kept from a link. */
const MAX_LIST_LENGTH = 60;
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

/**
 * Reads a link. Any string gives a valid state: unknown parameters are ignored, numbers outside
 * their range are clamped, anything else that does not parse is left at its default.
 * @param text the part of the address after '#' or '?', with or without that sign.
 */
export function parseLink(text: string): LinkState {
  const parameters = new URLSearchParams(text.replace(/^[#?]+/, ''));
  const get = (name: string): string => parameters.get(name) ?? '';
  const d = DEFAULT_LINK;
  return {
    view: oneOf(get('view'), VIEWS, d.view),
    framed: oneOf(get('of'), FRAMED_VIEWS, d.framed),
    show: oneOf(get('show'), PRESENTATIONS, d.show),
    facets: parseFacets(get),
    text: Array.from(get('q')).slice(0, MAX_TEXT_LENGTH).join('').trim(),
    selected: parseSelection(get('area'), get('org')),
    compare: list(get('compare')).slice(0, MOST_COMPARED),
    near: parseNear(get('near')),
    inside: idOrNull(get('inside')),
    indicatorId: idOrNull(get('indicator')),
    scenario: parseScenario(get),
    gapLayer: oneOf(get('layer'), GAP_LAYERS, d.gapLayer),
    areaStyle: oneOf(get('draw'), AREA_STYLES, d.areaStyle),
    hotSpots: get('hot') !== 'off',
    classes: list(get('class')),
    sort: parseSort(get('sort')),
    language: oneOf(get('lang'), LANGUAGES, d.language),
    theme: oneOf(get('theme'), THEMES, d.theme),
    camera: parseCamera(get('at')),
  };
}

/** Writes a link: only what differs from the default, in a fixed order. parseLink reads it back. */
export function formatLink(link: LinkState): string {
  const d = DEFAULT_LINK;
  const parts: [string, string][] = [];
  const add = (name: string, value: string, usual: string): void => {
    if (value !== usual) parts.push([name, value]);
  };
  add('view', link.view, d.view);
  add('of', link.framed, d.framed);
  add('show', link.show, d.show);
  for (const facet of FACETS) add(facet, link.facets[facet].join(','), '');
  add('q', link.text, '');
  if (link.selected?.kind === 'area') add('area', link.selected.code, '');
  if (link.selected?.kind === 'organisation') add('org', link.selected.id, '');
  add('compare', link.compare.join(','), '');
  if (link.near) add('near', formatNear(link.near), '');
  add('inside', link.inside ?? '', '');
  add('indicator', link.indicatorId ?? '', '');
  addScenario(link.scenario, add);
  add('layer', link.gapLayer, d.gapLayer);
  add('draw', link.areaStyle, d.areaStyle);
  add('hot', link.hotSpots ? '' : 'off', '');
  add('class', link.classes.join(','), '');
  if (link.sort) add('sort', (link.sort.descending ? '-' : '') + link.sort.column, '');
  add('lang', link.language, d.language);
  add('theme', link.theme, d.theme);
  if (link.camera) add('at', formatCamera(link.camera), '');
  return parts.map(([name, value]) => `${name}=${readable(value)}`).join('&');
}

function addScenario(s: Scenario, add: (name: string, value: string, usual: string) => void): void {
  const d = DEFAULT_SCENARIO;
  add('for', s.sector, d.sector);
  add('with', s.practice ?? '', '');
  if (s.weights) {
    const pairs = Object.entries(s.weights).map(([id, weight]) => `${id}:${weight}`);
    add('weights', pairs.toSorted().join(','), '');
  }
  add('mode', s.mode, d.mode);
  add('scale', s.normalisation, d.normalisation);
  add('km', String(s.catchmentKm), String(d.catchmentKm));
  add('half', String(s.halfReach), String(d.halfReach));
  add('lens', s.lens, d.lens);
  add('readiness', String(s.readinessWeight), String(d.readinessWeight));
}

function parseScenario(get: (name: string) => string): Scenario {
  const d = DEFAULT_SCENARIO;
  return {
    sector: idOrNull(get('for')) ?? d.sector,
    practice: idOrNull(get('with')),
    weights: parseWeights(get('weights')),
    mode: oneOf(get('mode'), AGGREGATION_MODES, d.mode),
    normalisation: oneOf(get('scale'), NORMALISATIONS, d.normalisation),
    catchmentKm: numberIn(get('km'), CATCHMENT_KM),
    halfReach: numberIn(get('half'), HALF_REACH),
    lens: oneOf(get('lens'), LENSES, d.lens),
    readinessWeight: numberIn(get('readiness'), READINESS_WEIGHT),
  };
}

function parseWeights(text: string): Scenario['weights'] {
  const weights: [string, number][] = [];
  for (const pair of text.split(',').slice(0, MAX_LIST_LENGTH)) {
    const [id = '', value = ''] = pair.split(':');
    const weight = finite(value);
    if (ID.test(id) && weight !== null && weight >= 0) weights.push([id, Math.min(weight, 100)]);
  }
  return weights.length > 0 ? Object.fromEntries(weights) : null;
}

function parseFacets(get: (name: string) => string): FacetChoice {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, list(get(facet))]),
  ) as unknown as FacetChoice;
}

function parseSelection(area: string, organisation: string): Selection | null {
  if (ID.test(area)) return { kind: 'area', code: area };
  if (ID.test(organisation)) return { kind: 'organisation', id: organisation };
  return null;
}

function parseNear(text: string): Near | null {
  const [latitude, longitude, radius] = text.split(',').map(finite);
  const position = positionOrNull(longitude, latitude);
  if (!position) return null;
  return {
    position,
    radiusKm: round(clampTo(radius ?? NEAR_RADIUS_KM.default, NEAR_RADIUS_KM), 2),
  };
}

function formatNear({ position, radiusKm }: Near): string {
  return [position[1], position[0], radiusKm].join(',');
}

function parseCamera(text: string): Camera | null {
  const [zoom, latitude, longitude] = text.split(',').map(finite);
  const position = positionOrNull(longitude, latitude);
  if (!position || zoom === null || zoom === undefined) return null;
  return { position, zoom: round(Math.min(Math.max(zoom, 0), 22), 2) };
}

function formatCamera({ position, zoom }: Camera): string {
  return [zoom, position[1], position[0]].join(',');
}

function parseSort(text: string): Sort | null {
  const column = text.replace(/^-/, '');
  return ID.test(column) ? { column, descending: text.startsWith('-') } : null;
}

function positionOrNull(
  longitude: number | null | undefined,
  latitude: number | null | undefined,
): Position | null {
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return null;
  return [round(longitude, 5), round(latitude, 5)];
}

function list(text: string): string[] {
  const ids = text.split(',').filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MAX_LIST_LENGTH);
}

function idOrNull(text: string): string | null {
  return ID.test(text) ? text : null;
}

function oneOf<T extends string>(text: string, choices: readonly T[], usual: T): T {
  return choices.find((choice) => choice === text) ?? usual;
}

function finite(text: string): number | null {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

function numberIn(text: string, range: Range): number {
  return clampTo(finite(text) ?? range.default, range);
}

function clampTo(value: number, { min, max }: Range): number {
  return Math.min(Math.max(value, min), max) + 0;
}

function round(value: number, decimals: number): number {
  // `+ 0` turns -0 into 0, so that formatting is stable.
  return Number(value.toFixed(decimals)) + 0;
}

/** Percent-encodes, but leaves the commas and colons of our lists readable. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
