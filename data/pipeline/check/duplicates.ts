import type { Problem } from '../../../src/dataset/csv';
import { TABLE_NAMES, TABLES } from '../../../src/dataset/schema/tables';
import { type CheckedTables, problemAt } from './checkedTables';

/** No two rows of a table may have the same key. */
export function findDuplicates(tables: CheckedTables): Problem[] {
  return TABLE_NAMES.flatMap((table) => {
    const key: readonly string[] = TABLES[table].key;
    const first = new Map<string, number>();
    return tables[table].flatMap(({ file, row, value }) => {
      const cells: Readonly<Record<string, unknown>> = value;
      const id = key.map((column) => String(cells[column])).join(' ');
      const earlier = first.get(id);
      if (earlier !== undefined) {
        return [
          problemAt({ file, row }, key[0] ?? null, `"${id}" stands on row ${earlier} already`),
        ];
      }
      first.set(id, row);
      return [];
    });
  });
}
