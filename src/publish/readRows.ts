import { readFileSync } from 'node:fs';
import { readTable } from '../dataset/readTable';
import type { TableName, TableRow } from '../dataset/schema/tables';

/**
 * The rows of a table of one file, as the build of the site reads them.
 * @throws the first problem of the table
 */
export function readRows<TName extends TableName>(table: TName): readonly TableRow<TName>[] {
  const file = `data/${table}.csv`;
  const { records, problems } = readTable(table, readFileSync(file, 'utf8'), file);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file} row ${problem.row}: ${problem.message}`);
  return records.map(({ value }) => value);
}
