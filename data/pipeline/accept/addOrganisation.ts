import type { PpsRecord } from '../../../src/dataset/record';
import { emptyRow } from '../tableFiles';
import type { Desk } from './accept';
import { alike } from './alike';
import { type Change, type Outcome } from './change';
import { newSite } from './newSite';
import { organisationId, siteIds } from './newId';
import { whoSaid } from './whoSaid';

/** A new organisation with its places. Its practices are the team's to set. */
export function addOrganisation(record: PpsRecord, { tables, practices, today }: Desk): Outcome {
  const suggested = record.suggestedPractices.join(';');
  const taken = [...tables.organisations, ...tables.former_organisations].map(
    (row) => row['id'] ?? '',
  );
  const id = organisationId(record.fields.name ?? '', new Set(taken));
  const source = whoSaid(record, today);
  const row = {
    ...emptyRow('organisations'),
    status: 'unknown',
    ...record.fields,
    id,
    practices: practices?.join(';') ?? '',
    source,
    confidence: 'low',
  };
  const ids = siteIds(tables.sites.map((site) => site['id'] ?? ''));
  const places = record.places.map(({ cells }) => newSite(cells, ids.next().value, id, source));
  return {
    changes: [
      { table: 'organisations', before: null, after: row },
      ...places.map((after): Change => ({ table: 'sites', before: null, after })),
    ],
    refusals:
      practices === null
        ? [
            `practices: people suggest them, you set them: add --practices ${suggested === '' ? 'ID;ID' : `"${suggested}"`}`,
          ]
        : [],
    remarks: alike(row, places, tables),
  };
}
