import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Cells, parseCsv } from '../../../src/dataset/csv';

/** Read one published table: its rows by column name. Stops with a sentence where it cannot. */
export function readPublication(
  folder: string,
  path: string,
  needed: readonly string[],
): readonly Cells[] {
  const { columns, records, problems } = parseCsv(path, readPublicationText(folder, path));
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Error(`${path} has no column ${missing.join(', ')}`);
  const problem = problems[0];
  if (problem !== undefined) throw new Error(`${path} row ${problem.row} ${problem.message}`);
  return records;
}

export function readPublicationText(folder: string, path: string): string {
  const full = join(folder, path);
  if (!existsSync(full)) throw new Error(`The folder of publications has no file ${path}: ${full}`);
  return readFileSync(full, 'utf8');
}

/** The text of a cell; empty where the publication leaves it empty. */
export function cell(record: Cells, column: string): string {
  return (record[column] ?? '').trim();
}

/** A published number as published, without the noise of binary fractions beyond six decimals. */
export function figure(published: string, factor = 1): number | null {
  if (published === '') return null;
  const value = Number(published) * factor;
  if (!Number.isFinite(value)) throw new Error(`"${published}" is not a number`);
  return Number(value.toFixed(6));
}

/** Degrees to so many decimals: 3 are about 110 m, 4 about 11 m; finer is false for a centre. */
export function degrees(record: Cells, column: string, decimals: 3 | 4): number {
  return Number(requiredFigure(record, column).toFixed(decimals));
}

export function requiredFigure(record: Cells, column: string): number {
  const value = figure(cell(record, column));
  if (value === null) throw new Error(`A row lacks ${column}: ${JSON.stringify(record)}`);
  return value;
}
