import type { PpsRecord } from '../../../src/dataset/record';
import type { Desk } from './accept';
import { type Outcome, refused } from './change';
import { organisationOf } from './organisationOf';
import { alsoFrom, whoSaid } from './whoSaid';

type Said = Pick<PpsRecord, 'sender' | 'page' | 'reason'>;

/**
 * A tombstone: the row stays with status closed, and why stands in decisions.csv, which a fresh
 * import of the editions follows too.
 *
 * @param said null where the team itself closes it
 */
export function closeOrganisation(
  id: string,
  said: Said | { readonly sender: null; readonly page: string | null; readonly reason: string },
  { tables, today }: Pick<Desk, 'tables' | 'today'>,
): Outcome {
  const row = organisationOf(id, tables);
  if (typeof row === 'string') return refused(row);
  if (row['status'] === 'closed') return refused(`organisation: "${id}" is closed already`);
  const page = said.page === null ? '' : ` (${said.page})`;
  const source =
    said.sender === null
      ? `closed by the team, ${today}${page}`
      : whoSaid({ ...said, sender: said.sender }, today);
  const decided = tables.decisions.find(
    (each) => each['table'] === 'organisations' && each['id'] === id && each['field'] === 'status',
  );
  return {
    changes: [
      {
        table: 'organisations',
        before: row,
        after: { ...row, status: 'closed', source: alsoFrom(row['source']!, source) },
      },
      {
        table: 'decisions',
        before: decided ?? null,
        after: {
          table: 'organisations',
          id,
          field: 'status',
          value: 'closed',
          reason: `Closed, ${today}: ${said.reason}${page}`,
        },
      },
    ],
    refusals: [],
    remarks: decided ? [`a decision stood about its status: ${decided['reason']}`] : [],
  };
}
