import { formatCsv, parseCsv, type Cells } from '../../../src/dataset/csv';
import { columnsOf, type TableName } from '../../../src/dataset/schema/tables';
import type { Desk } from '../../../data/pipeline/accept/accept';
import type { PpsRecord } from '../../../src/dataset/record';

const row = (table: TableName, cells: Cells): Cells =>
  parseCsv(table, formatCsv([cells], columnsOf(table))).records[0]!;

/** A desk of two organisations, a place and a look. */
export const DESK: Desk = {
  today: '2026-12-01',
  practices: null,
  accessOf: () => 0.123456,
  tables: {
    organisations: [
      row('organisations', {
        id: 'tea-room',
        name: 'The Tea Room',
        url: 'https://www.tearoom.example',
        sectors: 'health',
        practices: 'peer-support',
        empowerment: 'both',
        reach: 'local',
        approach: 'Tea’s on.',
        status: 'active',
        source: 'seed',
        confidence: 'low',
        verified_on: '2026-11-01',
      }),
      row('organisations', {
        id: 'gone-club',
        name: 'Gone Club',
        sectors: 'health',
        practices: 'mentoring',
        empowerment: 'both',
        reach: 'local',
        status: 'closed',
        source: 'seed',
        confidence: 'low',
      }),
    ],
    sites: [
      row('sites', {
        id: 's0007',
        organisation_id: 'tea-room',
        name: 'Back room',
        kind: 'area-served',
        precision: 'local-authority',
        longitude: '-3',
        latitude: '51',
        area_code: 'W06000015',
        nation: 'wales',
        source: 'seed',
        confidence: 'low',
      }),
    ],
    looked: [
      row('looked', {
        area_code: 'W06000015',
        sector: 'health',
        looked_on: '2026-11-01',
        kind: 'person',
        how: 'asked',
        known_before: '0',
        found: '0',
        access_before: '0',
        access_after: '0',
        again: 'no',
      }),
    ],
    decisions: [],
    former_organisations: [
      row('former_organisations', { id: 'cafe', now: 'tea-room', reason: 'Merged.' }),
    ],
    practices: [row('practices', { id: 'peer-support' }), row('practices', { id: 'mentoring' })],
  },
};

export const NOTHING_SAID: PpsRecord = {
  kind: 'confirm',
  sender: 'public',
  edition: '2026-11-28',
  organisation: null,
  fields: {},
  suggestedPractices: [],
  places: [],
  look: null,
  reason: null,
  page: null,
  note: null,
};
