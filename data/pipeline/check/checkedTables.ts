import { readTable, type TableRecord } from '../../../src/dataset/readTable';
import { TABLE_NAMES, type TableName, type TableRow } from '../../../src/dataset/schema/tables';
import type { Problem } from '../../../src/dataset/csv';

/** Rows that passed their own schema, each with its row number; the rules look at them together. */
export type CheckedTables = {
  readonly [TName in TableName]: readonly TableRecord<TableRow<TName>>[];
};

export function checkRows(textOf: (table: TableName) => string | null): {
  tables: CheckedTables;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const entries = TABLE_NAMES.map((table) => {
    const text = textOf(table);
    if (text === null) {
      problems.push(problemIn(table, null, null, 'is missing'));
      return [table, []];
    }
    const read = readTable(table, text);
    problems.push(...read.problems);
    if (read.records.length === 0)
      problems.push(problemIn(table, null, null, 'holds no row that can be used'));
    return [table, read.records];
  });
  return { tables: Object.fromEntries(entries) as CheckedTables, problems };
}

export function problemIn(
  table: TableName,
  row: number | null,
  field: string | null,
  message: string,
): Problem {
  return { file: `${table}.csv`, row, field, message };
}
