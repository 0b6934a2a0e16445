import type { CellsOf } from '../tableFiles';
import { FIGURE_FILES, type FigureFile } from './figureFiles';
import { FORMER_COUNTY } from './formerCounty';
import { cell, figure, readPublication } from './publication';

type Value = CellsOf<'values'>;

/** What an imported figure needs to know of a district of today. */
export interface Place {
  readonly code: string;
  readonly countyCode: string;
  readonly population: number;
}

/**
 * The figures of every row of FIGURE_FILES. A figure of a county is shown by each of its districts,
 * and says so; one of a county since abolished by the districts that took its place. What was worked
 * out from smaller areas keeps two decimals more than are shown: the rest is noise.
 */
export function importListedFigures(
  folder: string,
  places: readonly Place[],
  districtCode: (code: string) => string | null,
  decimalsOf: ReadonlyMap<string, number>,
): Value[] {
  const within = new Map<string, (readonly [Place, string])[]>();
  const show = (code: string, place: Place, basis: string): void => {
    within.set(code, [...(within.get(code) ?? []), [place, basis]]);
  };
  for (const place of places) {
    show(place.code, place, 'published');
    if (place.countyCode !== place.code) show(place.countyCode, place, 'county');
    const former = FORMER_COUNTY[place.code];
    if (former !== undefined) show(former, place, 'former-county');
  }
  const shownAs = (published: number, place: Place, source: FigureFile): number => {
    if (source.dividedTwice) return undone(published, place);
    const decimals = (decimalsOf.get(source.indicatorId) ?? 6) + 2;
    return source.basis === 'derived' ? Number(published.toFixed(decimals)) : published;
  };
  return FIGURE_FILES.flatMap((source) =>
    rowsOf(folder, source).flatMap((record) => {
      const published = figure(cell(record, source.value), source.factor);
      if (published === null) return [];
      const code = cell(record, source.code);
      const shown = within.get(districtCode(code) ?? code) ?? [];
      return shown.map(([place, basis]) => ({
        indicator_id: source.indicatorId,
        area_code: place.code,
        value: shownAs(published, place, source),
        low: null,
        high: null,
        basis: basis === 'published' ? source.basis : basis,
      }));
    }),
  );
}

function rowsOf(folder: string, { file, code, value, where = {} }: FigureFile) {
  const columns = Object.entries(where);
  const rows = readPublication(folder, file, [code, value, ...Object.keys(where)]).filter(
    (record) => columns.every(([column, text]) => cell(record, column) === text),
  );
  if (rows.length === 0) throw new Error(`${file} has no row with ${JSON.stringify(where)}`);
  return rows;
}

function undone(rate: number, { population }: Place): number {
  return Number(((rate * population) / 100_000).toFixed(3));
}
