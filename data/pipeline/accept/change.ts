import type { Cells } from '../../../src/dataset/csv';

/** The tables that the desk reads; it writes those of `WRITTEN` alone. */
export const DESK_TABLES = [
  'organisations',
  'sites',
  'looked',
  'decisions',
  'former_organisations',
  'practices',
] as const;
export type DeskTables = Readonly<Record<(typeof DESK_TABLES)[number], readonly Cells[]>>;

export const WRITTEN = ['organisations', 'sites', 'looked', 'decisions'] as const;
export type WrittenTable = (typeof WRITTEN)[number];

/** One row that becomes another, that goes (`after` is null), or that is new (`before` is null). */
export interface Change {
  readonly table: WrittenTable;
  readonly before: Cells | null;
  readonly after: Cells | null;
}

/** What would come of a record: rows that change, why they may not, and what a person should know. */
export interface Outcome {
  readonly changes: readonly Change[];
  readonly refusals: readonly string[];
  readonly remarks: readonly string[];
}

export function refused(...refusals: readonly string[]): Outcome {
  return { changes: [], refusals, remarks: [] };
}

/**
 * @param changes whose rows before are those of the tables themselves
 * @throws Error where they are not
 */
export function applyChanges(tables: DeskTables, changes: readonly Change[]): DeskTables {
  const changed = WRITTEN.map((table) => {
    const mine = changes.filter((change) => change.table === table);
    const becomes = new Map(mine.map(({ before, after }) => [before, after]));
    if (mine.some(({ before }) => before !== null && !tables[table].includes(before)))
      throw new Error(`A change of ${table} is of other tables`);
    const held = tables[table].flatMap((row) =>
      becomes.has(row) ? (becomes.get(row) ?? []) : [row],
    );
    const added = mine.flatMap(({ before, after }) => (before === null && after ? [after] : []));
    return [table, [...held, ...added]] as const;
  });
  return { ...tables, ...Object.fromEntries(changed) };
}

/** Each change in words: the row, and every cell that differs, old and new. */
export function describeChange({ table, before, after }: Change): string {
  const row = after ?? before ?? {};
  const name = [row['id'] ?? row['area_code'], row['name'] ?? row['sector'] ?? row['field']]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const what = before === null ? 'a new row' : after === null ? 'the row goes' : 'changes';
  const cells = Object.keys(row)
    .map((field) => [field, before?.[field] ?? '', after?.[field] ?? ''] as const)
    .filter(([, old, now]) => old !== now)
    .map(
      ([field, old, now]) =>
        `  ${field}: ${before === null ? '' : `${shown(old)} becomes `}${shown(now)}`,
    );
  return [`${table}.csv, ${name}: ${what}`, ...(after === null ? [] : cells)].join('\n');
}

function shown(cell: string): string {
  return cell === '' ? '(empty)' : JSON.stringify(cell);
}
