import { parseCsv } from '../../src/dataset/csv';
import { TABLES, type TableName } from '../../src/dataset/schema/tables';

export interface TableChange {
  readonly table: TableName;
  readonly before: number;
  readonly after: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** One line per cell, such as "claimant_count E06000009 value: 7.4 -> 7.6". */
  readonly changed: readonly string[];
}

/** What replacing a table would change, row by row, by the columns that identify a row. */
export function compareTables(table: TableName, before: string | null, after: string): TableChange {
  const old = recordsByKey(table, before ?? '');
  const next = recordsByKey(table, after);
  const changed: string[] = [];
  for (const [key, cells] of next) {
    const previous = old.get(key);
    if (previous === undefined) continue;
    for (const [column, value] of Object.entries(cells)) {
      const was = previous[column] ?? '';
      if (was !== value)
        changed.push(
          `${key} ${column}: ${was === '' ? '(empty)' : was} -> ${value === '' ? '(empty)' : value}`,
        );
    }
  }
  return {
    table,
    before: old.size,
    after: next.size,
    added: [...next.keys()].filter((key) => !old.has(key)),
    removed: [...old.keys()].filter((key) => !next.has(key)),
    changed,
  };
}

const SHOWN = 5;

/** The change report as lines to read; a table without a change is one short line. */
export function describeChange({
  table,
  before,
  after,
  added,
  removed,
  changed,
}: TableChange): string {
  if (added.length + removed.length + changed.length === 0)
    return `${table}: no change, ${after} rows`;
  const head = `${table}: ${before} -> ${after} rows, ${added.length} added, ${removed.length} removed, ${changed.length} cells changed`;
  return [head, ...sample('+', added), ...sample('-', removed), ...sample('~', changed)].join('\n');
}

function sample(sign: string, entries: readonly string[]): string[] {
  const lines = entries.slice(0, SHOWN).map((entry) => `  ${sign} ${entry}`);
  return entries.length > SHOWN
    ? [...lines, `  ${sign} and ${entries.length - SHOWN} more`]
    : lines;
}

function recordsByKey(
  table: TableName,
  content: string,
): Map<string, Readonly<Record<string, string>>> {
  const { key } = TABLES[table];
  return new Map(
    parseCsv(table, content).records.map((cells) => [
      key.map((column) => cells[column] ?? '').join(' '),
      cells,
    ]),
  );
}
