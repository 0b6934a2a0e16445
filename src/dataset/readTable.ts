import * as v from 'valibot';

import { type Cells, type Problem, parseCsv, rowNumber } from './csv';
import { columnsOf, TABLES, type TableName, type TableRow } from './schema/tables';

export interface TableRecord<TRow> {
  readonly file: string;
  /** Line number as a spreadsheet shows it. */
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
  const { columns, records, problems } = parseCsv(file, content);
  const missing = columnsOf(table).filter(
    (column) => !columns.includes(column) && !Object.hasOwn(given, column),
  );
  if (missing.length > 0) {
    const message = `has no column ${missing.map((column) => `"${column}"`).join(', ')}`;
    return {
      records: [],
      problems: [...problems, { file, row: 1, field: missing[0] ?? null, message }],
    };
  }

  const schema: v.GenericSchema<unknown, TableRow<TName>> = rowSchema(table);
  const unreadable = new Set(problems.map(({ row }) => row));
  const kept: TableRecord<TableRow<TName>>[] = [];
  const found: Problem[] = [...problems];
  records.forEach((cells, index) => {
    const row = rowNumber(index);
    if (unreadable.has(row)) return;
    const result = v.safeParse(schema, { ...cells, ...given });
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
  return { file, row, field, message: `${content}${deepestMessage(issue)}` };
}

/** Of a choice between "empty" and something else, the something else is what people meant. */
function deepestMessage(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.at(-1);
  return inner === undefined ? issue.message : deepestMessage(inner);
}
