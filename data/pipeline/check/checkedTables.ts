import { readTable, type TableRecord } from '../../../src/dataset/readTable';
import { TABLE_NAMES, type TableName, type TableRow } from '../../../src/dataset/schema/tables';
import type { Problem } from '../../../src/dataset/csv';
import type { TableFile } from '../tableFiles';

/** Rows that passed their own schema, each with its file and row number; the rules look at them together. */
export type CheckedTables = {
  readonly [TName in TableName]: readonly TableRecord<TableRow<TName>>[];
};

export function checkRows(filesOf: (table: TableName) => readonly TableFile[]): {
  tables: CheckedTables;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const entries = TABLE_NAMES.map((table) => {
    const files = filesOf(table);
    if (files.length === 0) problems.push(problemIn(table, null, null, 'is missing'));
    const records = files.flatMap(({ file, text, given, encodingFault }) => {
      if (encodingFault !== null)
        problems.push(problemAt({ file, row: null }, null, encodingFault));
      const read = readTable(table, text, file, given);
      problems.push(...read.problems);
      if (read.records.length === 0)
        problems.push(problemAt({ file, row: null }, null, 'holds no row that can be used'));
      return read.records;
    });
    return [table, records];
  });
  return { tables: Object.fromEntries(entries) as CheckedTables, problems };
}

export function problemAt(
  { file, row }: Pick<Problem, 'file' | 'row'>,
  field: string | null,
  message: string,
): Problem {
  return { file, row, field, message };
}

export function problemIn(
  table: TableName,
  row: number | null,
  field: string | null,
  message: string,
): Problem {
  return { file: `${table}.csv`, row, field, message };
}
