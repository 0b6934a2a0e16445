import type { Cells } from '../../../src/dataset/csv';
import { type ChangedCells, plainText, type PpsRecord } from '../../../src/dataset/record';
import type { Desk } from './accept';
import { type Change, type Outcome, refused } from './change';
import { newSite } from './newSite';
import { siteIds } from './newId';
import { organisationOf } from './organisationOf';
import { alsoFrom, whoSaid } from './whoSaid';

/**
 * Corrects or confirms an organisation and its places. Only `data:prove` says that it confirmed its
 * record itself; what changes after that is no longer what it confirmed.
 */
export function correctOrganisation(
  record: PpsRecord,
  { tables, practices, today }: Desk,
): Outcome {
  const row = organisationOf(record.organisation ?? '', tables);
  if (typeof row === 'string') return refused(row);
  const source = whoSaid(record, today);
  const own = changedCells(row, record.fields, record.was, 'set');
  const refusals = [...own.refusals];
  const ids = siteIds(tables.sites.map((site) => site['id'] ?? ''));
  const places = record.places.flatMap(({ change, site: id, cells, was }, at): Change[] => {
    if (change === 'add')
      return [
        {
          table: 'sites',
          before: null,
          after: newSite(cells, ids.next().value, row['id']!, source),
        },
      ];
    const before = tables.sites.find(
      (site) => site['id'] === id && site['organisation_id'] === row['id'],
    );
    if (before === undefined) {
      refusals.push(`place ${at + 1}: ${row['id']} has no site "${id}"`);
      return [];
    }
    if (change === 'remove') return [{ table: 'sites', before, after: null }];
    const { changed, refusals: moved } = changedCells(before, cells, was, `place ${at + 1}`);
    refusals.push(...moved);
    if (Object.keys(changed).length === 0) return [];
    return [
      {
        table: 'sites',
        before,
        after: { ...before, ...changed, source: alsoFrom(before['source']!, source) },
      },
    ];
  });
  if (
    new Set(places.map(({ before }) => before)).size < places.filter(({ before }) => before).length
  )
    refusals.push('place: a site is named twice');
  const set = practices === null ? {} : { practices: practices.join(';') };
  const moves = Object.keys(own.changed).length + places.length > 0;
  const unconfirmed = moves && row['verified_on'] !== '';
  const after: Cells = {
    ...row,
    ...own.changed,
    ...set,
    source: alsoFrom(row['source']!, source),
    ...(unconfirmed ? { verified_on: '' } : {}),
  };
  return {
    changes: [{ table: 'organisations', before: row, after }, ...places],
    refusals,
    remarks: [
      ...(moves || record.kind === 'confirm' ? [] : ['no cell changes: the tables say so already']),
      ...(unconfirmed
        ? ['verified_on goes: the organisation confirmed what stood there before']
        : []),
      ...(record.sender === 'organisation'
        ? [`nobody has proved that the organisation sent it: npm run data:prove -- ${row['id']}`]
        : []),
    ],
  };
}

/** The cells that differ in more than quotation marks and blanks; refused where they moved on. */
function changedCells(
  row: Cells,
  cells: ChangedCells<string>,
  was: ChangedCells<string> = {},
  prefix: string,
): { readonly changed: Cells; readonly refusals: readonly string[] } {
  const changed: Record<string, string> = {};
  const refusals: string[] = [];
  for (const [field, cell = ''] of Object.entries(cells)) {
    const held = plainText(row[field] ?? '');
    const seen = was[field];
    if (held === plainText(cell)) continue;
    if (seen !== undefined && plainText(seen) !== held)
      refusals.push(
        `${prefix} ${field}: has changed since: the sender saw ${JSON.stringify(seen)} and wants ${JSON.stringify(cell)}, the table holds ${JSON.stringify(held)}`,
      );
    changed[field] = cell;
  }
  return { changed, refusals };
}
