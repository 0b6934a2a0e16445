import Papa from 'papaparse';

import { beginsLikeFormula, runsAsFormula } from './formula';

/** What is wrong with a table, and where: `row` is the number that a spreadsheet shows beside it. */
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
  readonly records: readonly Cells[];
  /** The row of the column names. */
  readonly namesRow: number;
  /** Of each record, the row on which a spreadsheet shows it: blank rows count. */
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
}

/** What is wrong with quotation marks, in plainer words than the parser's. */
const IN_WORDS: Readonly<Record<string, string>> = {
  MissingQuotes:
    'a quotation mark is opened here and never closed, so the rows below are lost in it',
  InvalidQuotes: 'something follows a closing quotation mark that is not the next cell',
};

/**
 * Read comma-separated text with a line of column names, or the semicolons or tabs that a spreadsheet
 * writes in the place of commas. A bad row is a problem, not an error.
 */
export function parseCsv(file: string, content: string): ParsedCsv {
  const whole = content.replace(/^\uFEFF/u, '');
  const text = whole.replace(BLANK_ROWS_ABOVE, '');
  // Where the line of column names stands, as a spreadsheet counts.
  const namesRow = whole.slice(0, whole.length - text.length).split(/\r\n|\r|\n/u).length;
  const parsed = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: separatorOf(text),
    transformHeader: withoutGuard,
  });
  const filled = parsed.data.flatMap((record, index) => (isBlank(record) ? [] : [index]));
  const held = new Set(filled);
  const problems = parsed.errors
    .filter(({ type, row }) => type === 'Quotes' || row === undefined || held.has(row))
    .map(({ type, row, code, message }) => ({
      file,
      // Of quotation marks the parser counts the line of column names along.
      row: row === undefined ? null : row + namesRow + (type === 'Quotes' ? 0 : 1),
      field: null,
      message: `cannot be read: ${IN_WORDS[code] ?? message}`,
    }));
  const twice = Object.values(parsed.meta.renamedHeaders ?? {}).map((column) => ({
    file,
    row: namesRow,
    field: column,
    message: 'is the name of two columns',
  }));
  return {
    columns: parsed.meta.fields ?? [],
    records: filled.map((index) => cellsOf(parsed.data[index]!)),
    namesRow,
    rows: filled.map((index) => index + namesRow + 1),
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

function guarded(cell: string | number): string {
  const content = String(cell);
  return runsAsFormula(content) ? `'${content}` : content;
}

/** Takes the apostrophe off again, so that a table survives being written and read. */
function withoutGuard(cell: string): string {
  return cell.startsWith("'") && beginsLikeFormula(cell) ? cell.slice(1) : cell;
}

const BLANK_ROWS_ABOVE = /^(?:[\s,;]*(?:\r\n|\r|\n))?/u;

function isBlank(record: Record<string, unknown>): boolean {
  return Object.values(record)
    .flat()
    .every((cell) => String(cell).trim() === '');
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
