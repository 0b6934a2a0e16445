import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { formatCsv } from '../../src/dataset/csv';
import { columnsOf, type TableName, TABLES } from '../../src/dataset/schema/tables';

/** A row about to be written: every column of the table, as text or number; null is an empty cell. */
export type CellsOf<TName extends TableName> = Readonly<
  Record<keyof (typeof TABLES)[TName]['row']['entries'], string | number | null>
>;

export function tablePath(folder: string, table: TableName): string {
  return join(folder, `${table}.csv`);
}

/** The text of a table, or null where the file does not exist. */
export function readTableText(folder: string, table: TableName): string | null {
  const path = tablePath(folder, table);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function tableText<TName extends TableName>(
  table: TName,
  rows: readonly CellsOf<TName>[],
): string {
  return formatCsv(rows, columnsOf(table));
}

export function writeText(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
