import type { Cells } from '../../../src/dataset/csv';
import type { DeskTables } from './change';

/** The row of an organisation, or why there is none. */
export function organisationOf(id: string, tables: DeskTables): Cells | string {
  const row = tables.organisations.find((each) => each['id'] === id);
  if (row) return row;
  const former = tables.former_organisations.find((each) => each['id'] === id);
  return former
    ? `organisation: "${id}" is part of "${former['now']}" now`
    : `organisation: there is no "${id}"`;
}
