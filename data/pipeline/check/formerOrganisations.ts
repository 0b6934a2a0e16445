import type { Problem } from '../../../src/dataset/csv';
import { type CheckedTables, problemIn } from './checkedTables';

/** A former id that is in use would open the wrong organisation. */
export function findLivingFormers(tables: CheckedTables): Problem[] {
  const living = new Set(tables.organisations.map(({ value }) => value.id));
  return tables.former_organisations
    .filter(({ value }) => living.has(value.id))
    .map(({ row, value }) =>
      problemIn('former_organisations', row, 'id', `"${value.id}" is an organisation today`),
    );
}
