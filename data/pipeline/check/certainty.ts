import type { Problem } from '../../../src/dataset/csv';
import { AGED_STATES, RECORD_STATES, SITE_UNCHECKED } from '../../../src/domain';
import { type CheckedTables, problemIn } from './checkedTables';

/** Every state a record can be in needs its chance. That none has two is the rule of the key. */
export function findMissingStates({ certainty, ageing }: CheckedTables): Problem[] {
  return [
    ...missing('certainty', certainty, [...RECORD_STATES, SITE_UNCHECKED]),
    ...missing('ageing', ageing, AGED_STATES),
  ];
}

/** A confirmation grows old before it lapses. */
export function findAgeingOutOfOrder({ ageing }: CheckedTables): Problem[] {
  const rows = AGED_STATES.map((state) => ageing.find(({ value }) => value.state === state));
  return rows.flatMap((row, at) => {
    const before = rows[at - 1];
    if (!row || !before || row.value.after_months > before.value.after_months) return [];
    const { after_months: months, state } = before.value;
    const message = `${row.value.after_months} is not after the ${months} months of "${state}"`;
    return [problemIn('ageing', row.row, 'after_months', message)];
  });
}

function missing<TTable extends 'certainty' | 'ageing'>(
  table: TTable,
  records: CheckedTables[TTable],
  states: readonly string[],
): Problem[] {
  const held = new Set<string>(records.map(({ value }) => value.state));
  return states
    .filter((state) => !held.has(state))
    .map((state) => problemIn(table, null, 'state', `has no row for "${state}"`));
}
