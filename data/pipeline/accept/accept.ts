import type { PpsRecord } from '../../../src/dataset/record';
import { addOrganisation } from './addOrganisation';
import { type DeskTables, type Outcome, refused } from './change';
import { closeOrganisation } from './closeOrganisation';
import { correctOrganisation } from './correctOrganisation';
import { addLook } from './addLook';

export interface Desk {
  readonly tables: DeskTables;
  /** ISO date. */
  readonly today: string;
  /** Ids that the team sets; null leaves them as they are. */
  readonly practices: readonly string[] | null;
  /** Access in [0, 1] of a district in a sector, as the tables stand. */
  readonly accessOf: (areaCode: string, sector: string) => number;
}

/** What a record that is right by itself would do to the tables. Writes nothing. */
export function accept(record: PpsRecord, desk: Desk): Outcome {
  if (record.edition > desk.today) return refused(`edition: ${record.edition} is a day to come`);
  const unknown = desk.practices?.find(
    (id) => !desk.tables.practices.some((row) => row['id'] === id),
  );
  if (unknown !== undefined) return refused(`--practices: there is no practice "${unknown}"`);
  switch (record.kind) {
    case 'add':
      return addOrganisation(record, desk);
    case 'looked':
      return addLook(record, desk);
    case 'close':
      return closeOrganisation(record.organisation ?? '', record, desk);
    case 'correct':
    case 'confirm':
      return correctOrganisation(record, desk);
  }
}
