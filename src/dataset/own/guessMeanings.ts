import { fold } from '../fold';
import { parseUrl } from '../parseUrl';
import { readPostcode } from '../postcode';
import { isFigure } from './figureNumbers';
import type { Meaning, Meanings } from './meanings';
import type { OwnPlaces } from './ownPlaces';
import type { OwnTable } from './ownTable';
import { readNumber } from './readNumber';

/** Cells of each column that are looked at. */
const LOOKED_AT = 200;
/** The share of them that must be what the column is taken for. */
const LEAST_SHARE = 0.5;

/** How a column of each meaning is called, folded, in English or Welsh. */
const CALLED: Readonly<Record<Meaning, RegExp>> = {
  name: /^(?:(?:organi[sz]ation|charity|service|asset|group|project|hub|venue|site|provider|facility|sefydliad)(?: name)?|name(?: of .*)?|title|enw.*)$/u,
  address: /\b(?:url|web|website|site address|homepage|link|gwefan)\b/u,
  postcode: /\b(?:post ?code|postal code|cod post|pcds?)\b/u,
  latitude: /^(?:lat|latitude|y|geo y|lledred)$|\blatitude\b/u,
  longitude: /^(?:lon|long|lng|longitude|x|geo x|hydred)$|\blongitude\b/u,
  easting: /\beastings?\b/u,
  northing: /\bnorthings?\b/u,
  area: /\b(?:local authority|council|district|borough|area|ladcd|lad\d*(?:cd|nm)|la code|awdurdod lleol|ardal|cyngor)\b/u,
  sector: /\b(?:sector|category|theme)\b/u,
  figure:
    /\b(?:value|rate|percent|percentage|score|index|number|count|figure|gwerth|cyfradd|canran|nifer)\b|%/u,
};

/** Numbers that are of something else than of need: when, how sure, how many people there are. */
const BESIDE =
  /\b(?:year|period|date|rank|code|id|lower|upper|low|high|ci|lcl|ucl|population|blwyddyn|poblogaeth)\b/u;

/**
 * What each column most likely means: what stands in it says more than what it is called, so that
 * latitudes under "Longitude" are taken for what they are.
 */
export function guessMeanings({ columns, rows }: OwnTable, places: OwnPlaces): Meanings {
  const looked = rows.slice(0, LOOKED_AT);
  const fits = columns.map((column, at) => {
    const cells = looked.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
    return fitsOf(fold(column), cells, places);
  });
  const taken = new Map<number, Meaning>();
  for (const meaning of ORDER) {
    const [best] = fits
      .map((fit, column) => ({ column, fit: fit[meaning] }))
      .filter(({ column, fit }) => fit > 0 && !taken.has(column))
      .toSorted((a, b) => b.fit - a.fit);
    if (best) taken.set(best.column, meaning);
  }
  const guessed = columns.map((_, at) => taken.get(at) ?? null);
  return figuresOf(guessed, fits) ?? guessed;
}

/**
 * A district and a number, and neither a place within it nor a column that is called a name: figures
 * rather than points. Null where that is not so.
 */
function figuresOf(guessed: Meanings, fits: readonly Fits[]): Meanings | null {
  const area = guessed.indexOf('area');
  const [best] = fits
    .map(({ figure }, column) => ({ column, figure }))
    .filter(({ figure }) => figure > 0)
    .toSorted((a, b) => b.figure - a.figure);
  const named = fits.some(({ name, area: isArea }) => name >= CALLED_A_NAME && isArea === 0);
  // A rate may look like a longitude: one coordinate is no place.
  const placed = PLACED.some((together) => together.every((meaning) => guessed.includes(meaning)));
  if (area < 0 || best === undefined || named || placed) return null;
  return guessed.map((_, at) => (at === best.column ? 'figure' : at === area ? 'area' : null));
}

const CALLED_A_NAME = 2;
/** What says where something is, or who it is; those of a row together. */
const PLACED: readonly (readonly Meaning[])[] = [
  ['postcode'],
  ['latitude', 'longitude'],
  ['easting', 'northing'],
  ['address'],
];

/** What is plainest by its cells first; a name may be anything, so it takes what is left. */
const ORDER: readonly Meaning[] = [
  'postcode',
  'latitude',
  'longitude',
  'easting',
  'northing',
  'address',
  'area',
  'sector',
  'name',
];

type Fits = Readonly<Record<Meaning, number>>;

function fitsOf(name: string, cells: readonly string[], places: OwnPlaces): Fits {
  const called = (meaning: Meaning): number => (CALLED[meaning].test(name) ? 1 : 0);
  /** By cells, and a little by name; nothing where the cells say no. */
  const byCells = (meaning: Meaning, is: (cell: string) => boolean): number => {
    const share = shareOf(cells, is);
    return share >= LEAST_SHARE ? share + called(meaning) : 0;
  };
  const between = (low: number, high: number) => (cell: string) => {
    const number = readNumber(cell);
    return number !== null && /[.,]\d/u.test(cell) && number >= low && number <= high;
  };
  return {
    postcode: byCells('postcode', isPostcode) || called('postcode') / 2,
    latitude: byCells('latitude', between(49.5, 61.5)) || wrongGrid(called('latitude'), cells),
    longitude: byCells('longitude', between(-9, 2.5)) || wrongGrid(called('longitude'), cells),
    // Nothing but their name tells them from other large numbers.
    easting: called('easting'),
    northing: called('northing'),
    address: byCells('address', isWebAddress),
    area: byCells('area', (cell) => 'position' in places.ofArea(cell)),
    sector: byCells('sector', (cell) => places.sectorOf(cell) !== null),
    figure: BESIDE.test(name) ? 0 : byCells('figure', isFigure),
    name: called('name') * CALLED_A_NAME || shareOf(cells, isWords) / 2,
  };
}

/** A column called so is one, though its numbers are none of ours; not where it holds other degrees. */
function wrongGrid(called: number, cells: readonly string[]): number {
  const isDegree = (cell: string): boolean => Math.abs(readNumber(cell) ?? 1000) < 62;
  return shareOf(cells, isDegree) < LEAST_SHARE ? called / 2 : 0;
}

function shareOf(cells: readonly string[], is: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}

function isPostcode(cell: string): boolean {
  return readPostcode(cell).some(({ unit }) => unit !== null);
}

function isWebAddress(cell: string): boolean {
  return /^www\./iu.test(cell) || /^https?:$/u.test(parseUrl(cell)?.protocol ?? '');
}

function isWords(cell: string): boolean {
  return /\p{L}{3}/u.test(cell) && !/^\d/u.test(cell);
}
