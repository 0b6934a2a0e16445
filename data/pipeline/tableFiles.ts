import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { decodeText } from '../../src/dataset/decodeText';
import { type Cells, formatCsv, parseCsv } from '../../src/dataset/csv';
import { columnsOf, fileColumnOf, type TableName, TABLES } from '../../src/dataset/schema/tables';

/** A row about to be written: every column of the table, as text or number; null is an empty cell. */
export type CellsOf<TName extends TableName> = Readonly<
  Record<keyof (typeof TABLES)[TName]['row']['entries'], string | number | null>
>;

/** A row of a table with nothing in it yet. */
export function emptyRow(table: TableName): Cells {
  return Object.fromEntries(columnsOf(table).map((column) => [column, '']));
}

type WrittenCells = Readonly<Record<string, string | number | null>>;

/** ISO date of the data: data/VERSION. */
export function readDataDate(folder: string): string {
  return readFileSync(join(folder, 'VERSION'), 'utf8').trim();
}

/** One file of a table. */
export interface TableFile {
  /** Within the folder of tables: "sites.csv", "values/smoking.csv". */
  readonly file: string;
  readonly text: string;
  /** Why the file cannot be trusted to say what was written; null as it should be. */
  readonly encodingFault: string | null;
  /** The cell that its name says for every row, where a table is kept as several files. */
  readonly given: Cells;
}

/** The files of a table, none where it does not exist. */
export function readTableFiles(folder: string, table: TableName): readonly TableFile[] {
  const column = fileColumnOf(table);
  const names = column === null ? [`${table}.csv`] : csvFilesIn(folder, table);
  return names
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => ({
      file,
      ...decodeText(readFileSync(join(folder, file))),
      given: column === null ? {} : { [column]: contentOf(table, file) },
    }));
}

/** The files of a table in a folder, and those of another folder that it lacks. */
export function filesWithFallback(
  folder: string,
  fallback: string,
  table: TableName,
): readonly TableFile[] {
  const own = readTableFiles(folder, table);
  const held = new Set(own.map(({ file }) => file));
  return [...own, ...readTableFiles(fallback, table).filter(({ file }) => !held.has(file))];
}

/** The text of a whole table, with every column; null where it does not exist. */
export function readTableText(folder: string, table: TableName): string | null {
  const files = readTableFiles(folder, table);
  if (files.length === 0) return null;
  if (fileColumnOf(table) === null) return files[0]!.text;
  const rows = files.flatMap(({ file, text, given }) =>
    parseCsv(file, text).records.map((cells) => ({ ...cells, ...given })),
  );
  return formatCsv(rows, columnsOf(table));
}

export function tableText(table: TableName, rows: readonly WrittenCells[]): string {
  return formatCsv(rows, columnsOf(table));
}

/** The files of a table as they are written, by their name within the folder of tables. */
export function tableFilesOf(
  table: TableName,
  rows: readonly WrittenCells[],
): ReadonlyMap<string, string> {
  const column = fileColumnOf(table);
  if (column === null) return new Map([[`${table}.csv`, tableText(table, rows)]]);
  const columns = columnsOf(table).filter((name) => name !== column);
  const contents = new Set(rows.map((row) => String(row[column])));
  return new Map(
    [...contents].map((content) => [
      `${table}/${content}.csv`,
      formatCsv(
        rows.filter((row) => String(row[column]) === content),
        columns,
      ),
    ]),
  );
}

export function writeTable(folder: string, table: TableName, rows: readonly WrittenCells[]): void {
  for (const [file, text] of tableFilesOf(table, rows)) writeText(join(folder, file), text);
}

export function writeText(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function csvFilesIn(folder: string, table: TableName): readonly string[] {
  const path = join(folder, table);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .toSorted()
    .map((name) => `${table}/${name}`);
}

function contentOf(table: TableName, file: string): string {
  return file.slice(table.length + 1, -'.csv'.length);
}
