import * as v from 'valibot';

import { type Cells, type Problem, parseCsv } from './csv';
import { findMangledCells } from './mangledCells';
import { mangledHint } from './mangledHint';
import { columnsOf, TABLES, type TableName, type TableRow } from './schema/tables';

export interface TableRecord<TRow> {
  readonly file: string;
  /** As a spreadsheet shows it. */
  readonly row: number;
  readonly value: TRow;
}

export interface ReadTable<TRow> {
  readonly records: readonly TableRecord<TRow>[];
  readonly problems: readonly Problem[];
}

/**
 * Read one table: the same rules for the pipeline and for a person's own file. A row with a
 * problem is left out and reported; the other rows are kept.
 *
 * @param given cells that the file leaves out because its name says them
 */
export function readTable<TName extends TableName>(
  table: TName,
  content: string,
  file = `${table}.csv`,
  given: Cells = {},
): ReadTable<TableRow<TName>> {
  const { columns, records, rows, namesRow, problems } = parseCsv(file, content);
  const known: readonly string[] = columnsOf(table);
  const unknown = columns.filter((column) => !known.includes(column));
  const missing = known.filter(
    (column) => !columns.includes(column) && !Object.hasOwn(given, column),
  );
  if (missing.length > 0) {
    const likely = unknown.map((column) => JSON.stringify(column)).join(', ');
    const message = `has no column ${missing.map((column) => `"${column}"`).join(', ')}${likely && `; is it ${likely}?`}`;
    return {
      records: [],
      problems: [...problems, { file, row: namesRow, field: missing[0] ?? null, message }],
    };
  }

  const schema: v.GenericSchema<unknown, TableRow<TName>> = rowSchema(table);
  const unreadable = new Set(problems.map(({ row }) => row));
  const kept: TableRecord<TableRow<TName>>[] = [];
  const found: Problem[] = [
    ...problems,
    ...unknown.map((column) => ({
      file,
      row: namesRow,
      field: column === '' ? null : column,
      message: column === '' ? 'a column has no name' : 'is not a column of this table',
    })),
  ];
  records.forEach((cells, index) => {
    const row = rows[index]!;
    if (unreadable.has(row)) return;
    const mangled = findMangledCells(cells);
    if (mangled.length > 0) {
      found.push(...mangled.map((fault) => ({ file, row, ...fault })));
      return;
    }
    const own = Object.entries(cells).filter(([column]) => !unknown.includes(column));
    const result = v.safeParse(schema, { ...Object.fromEntries(own), ...given });
    if (result.success) kept.push({ file, row, value: result.output });
    else found.push(...result.issues.map((issue) => problemOf(file, row, issue)));
  });
  return { records: kept, problems: found };
}

function rowSchema<TName extends TableName>(
  table: TName,
): v.GenericSchema<unknown, TableRow<TName>> {
  return TABLES[table].row;
}

function problemOf(file: string, row: number, issue: v.BaseIssue<unknown>): Problem {
  const field = issue.path?.map(({ key }) => String(key))[0] ?? null;
  const content = typeof issue.input === 'string' && issue.input !== '' ? `"${issue.input}" ` : '';
  const message = deepestMessage(issue);
  const { input } = issue;
  const written = typeof input === 'string' || typeof input === 'number' ? String(input) : '';
  const hint = mangledHint(written, message);
  return { file, row, field, message: `${content}${message}${hint === null ? '' : ` (${hint})`}` };
}

/** Of a choice between "empty" and something else, the something else is what people meant. */
function deepestMessage(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.at(-1);
  return inner === undefined ? issue.message : deepestMessage(inner);
}
