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

/** Read comma-separated text with a line of column names. A bad row is a problem, not an error. */
export function parseCsv(file: string, content: string): ParsedCsv {
  const parsed = Papa.parse<Record<string, string>>(content.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const problems = parsed.errors.map(({ row, message }) => ({
    file,
    row: row === undefined ? null : rowNumber(row),
    field: null,
    message: `cannot be read: ${message}`,
  }));
  return {
    columns: parsed.meta.fields ?? [],
    records: parsed.data.map(withoutFormulaGuard),
    problems,
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
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/iu;
/** As a spreadsheet reads it: after blanks, a feed or a return, and in the wide forms of these signs. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function guarded(cell: string | number): string {
  const content = String(cell);
  return FORMULA_START.test(content) && !PLAIN_NUMBER.test(content) ? `'${content}` : content;
}

/** Take the apostrophe off again, so that a table survives being written and read. */
function withoutFormulaGuard(record: Record<string, string>): Cells {
  return Object.fromEntries(
    Object.entries(record).map(([column, cell]) => [
      column,
      typeof cell === 'string' && cell.startsWith("'") && FORMULA_START.test(cell.slice(1))
        ? cell.slice(1)
        : cell,
    ]),
  );
}
