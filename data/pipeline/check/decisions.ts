import type { Problem } from '../../../src/dataset/csv';
import { columnsOf } from '../../../src/dataset/schema/tables';
import { type CheckedTables, problemIn } from './checkedTables';

/** What was decided about a row must be how the row is: who changes one changes the other. */
export function findBrokenDecisions(tables: CheckedTables): Problem[] {
  return tables.decisions.flatMap(({ row, value: { table, id, field, value } }) => {
    const held = tables[table].find((record) => record.value.id === id)?.value;
    const add = (column: string, message: string): Problem[] => [
      problemIn('decisions', row, column, message),
    ];
    if (field === null)
      return held ? add('id', `"${id}" is left out, but ${table}.csv has it`) : [];
    if (!columnsOf(table).includes(field)) return add('field', `${table} has no column "${field}"`);
    if (held === undefined) return add('id', `"${id}" is not a row of ${table}.csv`);
    const cells: Readonly<Record<string, string | number | readonly string[] | null>> = held;
    const written = [cells[field] ?? ''].flat().join(';');
    return written === (value ?? '')
      ? []
      : add('value', `says "${value ?? ''}", but ${table}.csv has "${written}" for ${id}`);
  });
}
