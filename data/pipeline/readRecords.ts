import { readTable } from '../../src/dataset/readTable';
import type { TableName, TableRow } from '../../src/dataset/schema/tables';
import { readTableText } from './tableFiles';

/** The rows of a table that must be right: stops with the first problem, named by file and row. */
export function readRecords<TName extends TableName>(
  folder: string,
  table: TName,
): readonly TableRow<TName>[] {
  const text = readTableText(folder, table);
  if (text === null) throw new Error(`There is no ${table}.csv in ${folder}`);
  const { records, problems } = readTable(table, text);
  const [problem] = problems;
  if (problem !== undefined) {
    const { file, row, field, message } = problem;
    throw new Error(
      `${file} row ${row} ${field ?? ''}: ${message}. Run npm run data:check for every problem.`,
    );
  }
  return records.map(({ value }) => value);
}
