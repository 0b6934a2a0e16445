import { type Cells, formatCsv, parseCsv, type Problem } from '../../../src/dataset/csv';
import { readTable } from '../../../src/dataset/readTable';
import { columnsOf, type TableRow } from '../../../src/dataset/schema/tables';
import { faultsOf } from '../check/figures';
import type { CellsOf } from '../tableFiles';
import { codedAreas, districtsOf, type Districts } from './districts';

/** The columns of a table of councils: `low` and `high` may be left out. */
export const FIGURE_COLUMNS = ['code', 'value', 'low', 'high'] as const;

export interface ReadFigures {
  readonly rows: readonly CellsOf<'values'>[];
  /** Each names its row and says in words what to mend; with one, nothing should be written. */
  readonly problems: readonly Problem[];
  /** Rows left out on purpose, in words. */
  readonly notes: readonly string[];
}

/**
 * A table of councils, with codes of any year since 2011, as figures of the districts of today. A
 * row of a county is shown by those of its districts that have no row of their own. An empty value
 * means that nothing is published; it is never 0.
 */
export function readFigures(
  file: string,
  text: string,
  indicator: TableRow<'indicators'>,
  districts: Districts,
): ReadFigures {
  const { columns, records, rows, namesRow, problems } = parseCsv(file, text);
  const missing = ['code', 'value'].filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const message = `has no column ${missing.map((name) => `"${name}"`).join(' or ')}; columns are ${FIGURE_COLUMNS.join(', ')}`;
    return { rows: [], problems: [{ file, row: namesRow, field: null, message }], notes: [] };
  }
  const found: Problem[] = [...problems];
  const shown = new Map<string, { readonly row: number; readonly cells: CellsOf<'values'> }>();
  const areas = codedAreas(districts);
  let beyond = 0;
  records.forEach((cells, index) => {
    const row = rows[index]!;
    const add = (field: string, message: string): void => {
      found.push({ file, row, field, message });
    };
    const value = (cells.value ?? '').trim();
    const place = districtsOf((cells.code ?? '').trim(), areas, indicator.nations);
    if (place.kind === 'larger') beyond++;
    if (place.kind === 'unknown') add('code', place.message);
    if (place.kind !== 'districts' || value === '') return;
    for (const areaCode of place.codes) {
      const earlier = shown.get(areaCode);
      const isCounty = place.basis === 'county';
      if (earlier !== undefined && (earlier.cells.basis === 'county') === isCounty)
        add('code', `${areaCode} has a figure on row ${earlier.row} already`);
      if (earlier === undefined || earlier.cells.basis === 'county')
        shown.set(areaCode, { row, cells: cellsOf(indicator.id, areaCode, cells, place.basis) });
    }
  });
  const kept = [...shown.values()].toSorted((a, b) =>
    String(a.cells.area_code) < String(b.cells.area_code) ? -1 : 1,
  );
  found.push(...badCells(file, kept, indicator));
  return {
    rows: kept.map(({ cells }) => cells),
    problems: found.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    notes:
      beyond === 0
        ? []
        : [`${beyond} rows are of nations, regions, or the United Kingdom, and are left out.`],
  };
}

function cellsOf(
  indicator_id: string,
  area_code: string,
  { value = '', low = '', high = '' }: Cells,
  basis: string,
): CellsOf<'values'> {
  const [plainValue, plainLow, plainHigh] = [value, low, high].map((cell) => cell.trim());
  return {
    indicator_id,
    area_code,
    value: plainValue ?? '',
    low: plainLow ?? '',
    high: plainHigh ?? '',
    basis,
  };
}

/** What the rules of `values` say of each figure, told of the row in the person's own file. */
function badCells(
  file: string,
  kept: readonly { readonly row: number; readonly cells: CellsOf<'values'> }[],
  indicator: TableRow<'indicators'>,
): Problem[] {
  const text = formatCsv(
    kept.map(({ cells }) => cells),
    columnsOf('values'),
  );
  const { records, problems } = readTable('values', text);
  const unreadable = problems.map(({ message, ...problem }) => ({
    ...problem,
    message: message.endsWith('is not a number')
      ? `${message}; leave the cell empty where nothing is published`
      : message,
  }));
  const faults = records.flatMap(({ row, value }) =>
    faultsOf(value, indicator).map((fault) => ({ ...fault, row })),
  );
  // A county's row is shown by several districts, and its fault told once.
  const told = new Map<string, Problem>();
  for (const { row, field, message } of [...unreadable, ...faults]) {
    const own = row === null ? null : (kept[row - 2]?.row ?? null);
    told.set(`${own} ${field}`, { file, row: own, field, message });
  }
  return [...told.values()];
}
