import type { PpsRecord } from '../../../src/dataset/record';
import type { Desk } from './accept';
import { type Outcome, refused } from './change';

/** Finer than any look can tell. */
const DECIMALS = 4;

/** Somebody looked and found none: the access is the same before and after. */
export function addLook({ look, note }: PpsRecord, { tables, accessOf }: Desk): Outcome {
  if (look === null) return refused('look: does not say where');
  const { area_code: code = '', sector = '', looked_on: on = '' } = look;
  const same = (row: Readonly<Record<string, string>>): boolean =>
    row['area_code'] === code && row['sector'] === sector;
  const inArea = new Set(
    tables.sites
      .filter((site) => site['area_code'] === code)
      .map((site) => site['organisation_id']),
  );
  const known = tables.organisations.filter(
    (row) =>
      row['status'] !== 'closed' &&
      inArea.has(row['id']) &&
      (row['sectors'] ?? '').split(';').includes(sector),
  );
  const earlier = tables.looked.filter(same);
  const access = String(Number(accessOf(code, sector).toFixed(DECIMALS)));
  return {
    changes: [
      {
        table: 'looked',
        before: null,
        after: {
          area_code: code,
          sector,
          looked_on: on,
          kind: 'person',
          how: look.how ?? '',
          queries: look.queries ?? '',
          known_before: String(known.length),
          found: '0',
          access_before: access,
          access_after: access,
          again: earlier.some((row) => row['found'] === '0' && row['looked_on']! < on)
            ? 'yes'
            : 'no',
          note: note ?? '',
        },
      },
    ],
    refusals: [],
    remarks: [
      ...known.map((row) => `is known there: ${row['id']} (${row['name']})`),
      ...(earlier.length > 0 ? [`was looked at before, ${earlier.length} times`] : []),
    ],
  };
}
