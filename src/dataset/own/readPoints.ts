import { PLANNED_WITHIN, type Position } from '../../domain';
import { parseUrl } from '../parseUrl';
import { cut, MOST_LETTERS } from './cut';
import type { Meaning, Meanings } from './meanings';
import type { OwnPlace, OwnPlaces } from './ownPlaces';
import type { OwnPoint, RowFault, RowProblem } from './ownPoint';
import type { OwnRow, OwnTable } from './ownTable';
import { readNumber } from './readNumber';
import { isTotal } from './totals';

/** What a file came to, under the meanings that its columns were given. */
export interface OwnReading {
  readonly points: readonly OwnPoint[];
  /** By row. A row may have one and be a point all the same. */
  readonly problems: readonly RowProblem[];
  /** Rows that count others up, left out. */
  readonly totals: number;
}

/**
 * Reads rows as points, in steps: yields how many rows are done. A row is placed by its coordinates,
 * else by its postcode, else by its area; what could not be used of it is told with row and column.
 */
export function* readPoints(
  { columns, rows, problems: broken }: OwnTable,
  meanings: Meanings,
  places: OwnPlaces,
): Generator<number, OwnReading> {
  const points: OwnPoint[] = [];
  const problems = [...broken];
  let totals = 0;
  const fieldOf = (meaning: Meaning): string | null => columns[meanings.indexOf(meaning)] ?? null;
  for (const [at, row] of rows.entries()) {
    const cellOf = (meaning: Meaning): string => row.cells[meanings.indexOf(meaning)] ?? '';
    const { place, faults } = placeOf(cellOf, places);
    if (place === null && isTotalOnly(row, cellOf)) totals += 1;
    else {
      if (place !== null) {
        const point = pointOf(row, place, cellOf, places);
        // A service that names one place twice is there once.
        const last = points.at(-1);
        if (!last || !isSame(last, point)) points.push(point);
        if (cellOf('sector') !== '' && point.sector === null)
          faults.push(['sector', 'sectorUnknown']);
      }
      for (const [meaning, fault] of faults)
        problems.push({
          row: row.row,
          field: meaning && fieldOf(meaning),
          content: meaning ? cut(cellOf(meaning)) : '',
          fault,
          kept: place !== null,
        });
    }
    if (at % 500 === 499) yield at + 1;
  }
  return { points, problems: problems.toSorted((a, b) => a.row - b.row), totals };
}

function isSame(one: OwnPoint, other: OwnPoint): boolean {
  return one.row === other.row && one.position.join(' ') === other.position.join(' ');
}

type Fault = readonly [Meaning | null, RowFault];
type Placed = Exclude<OwnPlace, { fault: RowFault }>;

function placeOf(
  cellOf: (meaning: Meaning) => string,
  places: OwnPlaces,
): { readonly place: Placed | null; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const ways: readonly (readonly [Meaning, () => OwnPlace | null])[] = [
    ['latitude', () => ofCoordinates(cellOf('latitude'), cellOf('longitude'))],
    ['postcode', () => ofText(cellOf('postcode'), places.ofPostcode)],
    ['area', () => ofText(cellOf('area'), places.ofArea)],
    ['easting', () => ofText(cellOf('easting'), () => ({ fault: 'nationalGrid' }))],
  ];
  for (const [meaning, way] of ways) {
    const found = way();
    if (found === null) continue;
    if ('position' in found) return { place: found, faults };
    faults.push([meaning, found.fault]);
  }
  if (faults.length === 0) faults.push([null, 'noPlace']);
  return { place: null, faults };
}

function ofText(cell: string, find: (cell: string) => OwnPlace): OwnPlace | null {
  return cell === '' ? null : find(cell);
}

function ofCoordinates(north: string, east: string): OwnPlace | null {
  if (north === '' && east === '') return null;
  if (north === '' || east === '') return { fault: 'coordinateAlone' };
  const [latitude, longitude] = [readNumber(north), readNumber(east)];
  if (latitude === null || longitude === null) return { fault: 'coordinateForm' };
  if (latitude > 1000 && longitude > 1000) return { fault: 'nationalGrid' };
  if (isWithin([longitude, latitude]))
    return { position: [longitude, latitude], precision: 'coordinates', areaCode: null };
  return { fault: isWithin([latitude, longitude]) ? 'swapped' : 'outside' };
}

function isWithin([longitude, latitude]: Position): boolean {
  const [west, south, east, north] = PLANNED_WITHIN;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function pointOf(
  { row }: OwnRow,
  place: Placed,
  cellOf: (meaning: Meaning) => string,
  places: OwnPlaces,
): OwnPoint {
  const sector = cellOf('sector');
  return {
    row,
    name: cut(cellOf('name')),
    address: webAddress(cellOf('address')),
    ...place,
    sector: sector === '' ? null : places.sectorOf(sector),
  };
}

/** Web addresses alone: a cell is never a link to a script or a file. */
function webAddress(cell: string): string | null {
  const url = parseUrl(/^www\./iu.test(cell) ? `https://${cell}` : cell);
  return url !== null && /^https?:$/u.test(url.protocol) && url.href.length <= 2 * MOST_LETTERS
    ? url.href
    : null;
}

function isTotalOnly(row: OwnRow, cellOf: (meaning: Meaning) => string): boolean {
  return isTotal(row) && cellOf('postcode') === '' && cellOf('area') === '';
}
