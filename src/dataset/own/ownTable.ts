import Papa from 'papaparse';
import { MOST_ROWS, type RowProblem } from './ownPoint';
import { separatorOf } from './separator';

/** A file as rows of cells, before anybody says what its columns mean. */
export interface OwnTable {
  /** Each with a name of its own: a second "Name" is "Name (2)", one without is "Column C". */
  readonly columns: readonly string[];
  readonly rows: readonly OwnRow[];
  readonly problems: readonly RowProblem[];
  /** Rows above the names, as a title of the sheet. */
  readonly rowsAbove: number;
}

export interface OwnRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** One for each column, without blanks around it. */
  readonly cells: readonly string[];
}

export type TableFault = 'empty' | 'tooManyRows';

/** So far down the line of names is looked for. */
const MOST_ROWS_ABOVE = 20;

/** Reads separated values of any of the usual kinds. A line "sep=;" is an order, and no row. */
export function readOwnTable(text: string): OwnTable | TableFault {
  const { separator, content } = separatorOf(text.replace(/^\uFEFF/u, ''));
  const { data, errors } = Papa.parse<string[]>(content, {
    delimiter: separator,
    // One more than is let through, the rows above the names and the names.
    preview: MOST_ROWS + MOST_ROWS_ABOVE + 2,
  });
  const filled = data
    .map((cells, at) => ({ row: at + 1, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const at = namesAt(filled.map(({ cells }) => cells));
  const names = filled[at];
  if (names === undefined) return 'empty';
  const body = filled.slice(at + 1);
  if (body.length === 0) return 'empty';
  if (body.length > MOST_ROWS) return 'tooManyRows';
  const width = Math.max(names.cells.length, ...body.slice(0, 50).map(({ cells }) => cells.length));
  const used = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      (names.cells[column] ?? '') !== '' || body.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  const problems = errors
    .filter(({ type, row }) => type === 'Quotes' && row !== undefined)
    .map(({ row = 0 }): RowProblem => ({
      row: row + 1,
      field: null,
      content: '',
      fault: 'quotes',
      kept: false,
    }));
  const broken = new Set(problems.map(({ row }) => row));
  return {
    columns: ownNames(used.map((column) => ({ column, name: names.cells[column] ?? '' }))),
    rows: body
      .filter(({ row }) => !broken.has(row))
      .map(({ row, cells }) => ({ row, cells: used.map((column) => cells[column] ?? '') })),
    problems: [...new Map(problems.map((problem) => [problem.row, problem])).values()],
    rowsAbove: at,
  };
}

/** The first row that has about as many cells as the rows below, and no number among them. */
function namesAt(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, 200).map((cells) => cells.filter((cell) => cell !== '').length);
  const typical = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  const least = Math.max(Math.min(2, typical), Math.ceil(typical * 0.6));
  const found = rows
    .slice(0, MOST_ROWS_ABOVE)
    .findIndex((cells, at) => counts[at]! >= least && !cells.some(isNumber));
  return Math.max(found, 0);
}

function isNumber(cell: string): boolean {
  return /^[-+]?\d+(?:[.,]\d+)*$/u.test(cell);
}

function ownNames(columns: readonly { column: number; name: string }[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ column, name }) => {
    const plain = name === '' ? `Column ${letterOf(column)}` : name;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return times === 1 ? plain : `${plain} (${times})`;
  });
}

/** As a spreadsheet heads its columns: A to Z, then AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

/** Without what cannot be seen, and with plain blanks. */
function clean(cell: string): string {
  return cell
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
