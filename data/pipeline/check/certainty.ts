import type { Problem } from '../../../src/dataset/csv';
import { RECORD_STATES, SITE_UNCHECKED } from '../../../src/domain';
import { type CheckedTables, problemIn } from './checkedTables';

/** Every state a record can be in needs its chance. That none has two is the rule of the key. */
export function findMissingStates({ certainty }: CheckedTables): Problem[] {
  const held = new Set<string>(certainty.map(({ value }) => value.state));
  return [...RECORD_STATES, SITE_UNCHECKED]
    .filter((state) => !held.has(state))
    .map((state) => problemIn('certainty', null, 'state', `has no row for "${state}"`));
}
