import { readTable } from '../../src/dataset/readTable';
import type { TableName, TableRow } from '../../src/dataset/schema/tables';
import { readTableFiles } from './tableFiles';

/** The rows of a table that must be right: stops with the first problem, named by file and row. */
export function readRecords<TName extends TableName>(
  folder: string,
  table: TName,
): readonly TableRow<TName>[] {
  const files = readTableFiles(folder, table);
  if (files.length === 0) throw new Error(`There is no table ${table} in ${folder}`);
  return files.flatMap(({ file, text, given, encodingFault }) => {
    if (encodingFault !== null) throw new Error(`${file}: ${encodingFault}`);
    const { records, problems } = readTable(table, text, file, given);
    const [problem] = problems;
    if (problem !== undefined) {
      const { row, field, message } = problem;
      throw new Error(
        `${file} row ${row} ${field ?? ''}: ${message}. Run npm run data:check for every problem.`,
      );
    }
    return records.map(({ value }) => value);
  });
}
