import Papa from 'papaparse';

/** What is wrong with a table, and where: `row` is the line number that a spreadsheet shows. */
export interface Problem {
  readonly file: string;
  /** 1 is the line of column names; null where the whole file is meant. */
  readonly row: number | null;
  readonly field: string | null;
  readonly message: string;
}

export type Cells = Readonly<Record<string, string>>;

export interface ParsedCsv {
  readonly columns: readonly string[];
  /** Record n stands on row n + 2 of the spreadsheet. */
  readonly records: readonly Cells[];
  readonly problems: readonly Problem[];
}

/** Row number, as a spreadsheet shows it, of the record with this index. */
export function rowNumber(recordIndex: number): number {
  return recordIndex + 2;
}

/**
 * Read comma-separated text with a line of column names, or the semicolons or tabs that a spreadsheet
 * writes in the place of commas. A bad row is a problem, not an error.
 */
export function parseCsv(file: string, content: string): ParsedCsv {
  const text = content.replace(/^\uFEFF/u, '');
  const parsed = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: separatorOf(text),
    transformHeader: withoutGuard,
    skipEmptyLines: 'greedy',
  });
  const problems = parsed.errors.map(({ row, message }) => ({
    file,
    row: row === undefined ? null : rowNumber(row),
    field: null,
    message: `cannot be read: ${message}`,
  }));
  const twice = Object.values(parsed.meta.renamedHeaders ?? {}).map((column) => ({
    file,
    row: 1,
    field: column,
    message: 'is the name of two columns',
  }));
  return {
    columns: parsed.meta.fields ?? [],
    records: parsed.data.map(cellsOf),
    problems: [...twice, ...problems],
  };
}

/**
 * Write comma-separated text, safe to open in a spreadsheet: a cell that a spreadsheet would run
 * as a formula gets an apostrophe in front (OWASP, "CSV Injection"); plain numbers stay numbers.
 */
export function formatCsv(
  rows: readonly Readonly<Record<string, string | number | null>>[],
  columns: readonly string[],
): string {
  const data = rows.map((row) => columns.map((column) => guarded(row[column] ?? '')));
  return `${Papa.unparse({ fields: columns.map(guarded), data }, { newline: '\n' })}\n`;
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/iu;
/**
 * As a spreadsheet reads it: after blanks, a feed or a return, and in the wide and small forms of these signs. Also
 * behind apostrophes, so that one of our own can be told from those that were there.
 */
const FORMULA_START = /^'*(?:\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n]\s*\S)/u;

function guarded(cell: string | number): string {
  const content = String(cell);
  return FORMULA_START.test(content) && !PLAIN_NUMBER.test(content) ? `'${content}` : content;
}

/** Takes the apostrophe off again, so that a table survives being written and read. */
function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA_START.test(cell) ? cell.slice(1) : cell;
}

/** What stands in columns; of a row with more cells than columns the rest, which is none, is left out. */
function cellsOf(record: Record<string, unknown>): Cells {
  const cells: [string, string][] = [];
  for (const [column, cell] of Object.entries(record))
    if (typeof cell === 'string') cells.push([column, withoutGuard(cell)]);
  return Object.fromEntries(cells);
}

/** The line of names says what parts its cells: never a guess from what people wrote in the others. */
function separatorOf(text: string): string {
  const [names = ''] = text.split(/[\r\n]/u, 1);
  return [',', ';', '\t'].find((sign) => names.includes(sign)) ?? ',';
}
