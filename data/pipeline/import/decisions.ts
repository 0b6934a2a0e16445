import type { TableRow } from '../../../src/dataset/schema/tables';

type Cells = Readonly<Record<string, string | number | null>>;

/**
 * The rows of a table with what this project decided otherwise than the editions that it took over:
 * data/decisions.csv gives a cell its own value, or leaves a whole row out.
 *
 * @throws Error where a decision is about a row that no edition has
 */
export function decided<TRow extends Cells>(
  table: TableRow<'decisions'>['table'],
  rows: readonly TRow[],
  decisions: readonly TableRow<'decisions'>[],
): readonly TRow[] {
  const own = decisions.filter((decision) => decision.table === table);
  const ids = new Set(rows.map(({ id }) => id));
  const stray = own.find(({ id }) => !ids.has(id));
  if (stray !== undefined) throw new Error(`A decision names ${stray.id}, no row of ${table}`);
  return rows.flatMap((row) => {
    const about = own.filter(({ id }) => id === row.id);
    if (about.some(({ field }) => field === null)) return [];
    const cells = about.map(({ field, value }) => [field, value ?? '']);
    return [{ ...row, ...(Object.fromEntries(cells) as Partial<TRow>) }];
  });
}
