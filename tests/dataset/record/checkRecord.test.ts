import { describe, expect, it } from 'vitest';

import {
  checkRecord,
  ORGANISATION_FIELDS,
  readBlock,
  SITE_FIELDS,
  writeBlock,
  type PpsRecord,
} from '../../../src/dataset/record';
import { CORRECTION } from './records';
import { reseal } from './reseal';

const problemsOf = (changes: Partial<PpsRecord>) =>
  checkRecord({ ...CORRECTION, was: {}, ...changes }).map(
    ({ field, message }) => `${field}: ${message}`,
  );
const nothing = {
  organisation: null,
  fields: {},
  suggestedPractices: [],
  places: [],
  note: null,
} as const;

describe('what a sender may set', () => {
  it('is every column but those that the team sets', () => {
    expect(ORGANISATION_FIELDS).toEqual([
      'name',
      'url',
      'sectors',
      'empowerment',
      'reach',
      'problem',
      'approach',
      'scale',
      'evidence_level',
      'founded',
      'status',
      'charity_number',
    ]);
    expect(SITE_FIELDS).toEqual([
      'name',
      'kind',
      'precision',
      'longitude',
      'latitude',
      'place',
      'area_code',
      'nation',
      'coverage',
    ]);
  });

  it.each([
    'id',
    'practices',
    'verified_on',
    'checked_page',
    'checked_result',
    'confidence',
    'source',
  ])('is never %s', (column) => {
    const fields = { name: 'A', [column]: '2026-01-01' };
    expect(problemsOf({ fields })).toEqual([`set ${column}: is not a column that can be set`]);
  });
});

describe('a cell', () => {
  it.each([
    ['=1+1', 'begins as a formula'],
    ['＋cmd', 'begins as a formula'],
    ['@sum', 'begins as a formula'],
    ['<script>alert(1)</script>', 'holds < or >'],
    ['see javascript:alert(1)', 'runs a program'],
    ['see JaVaScRiPt&#58;alert(1)', 'runs a program'],
    ['data:text/html;base64,AAAA', 'runs a program'],
    ['right\u202Eleft', 'nobody can see'],
    ['a\u2066b', 'nobody can see'],
    ['a\u0000b', 'nobody can see'],
    ['half \ud83d', 'nobody can see'],
    ['a\u0300\u0301\u0302\u0303', 'piles signs'],
    ['#REF!', 'error of a formula'],
    ['write to sian.jones@example.org', "may be a person's"],
    ['x'.repeat(2001), 'is longer than 2000'],
  ])('may not be %j', (cell, message) => {
    for (const at of [{ fields: { approach: cell } }, { note: cell }])
      expect(problemsOf(at)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    'info@example.org',
    'https://example.social/@name',
    'volunteering.team@example.org.uk',
    'open data: what we use',
    "Swyddfa'r Ŵyl",
    'costs £5, 50%',
  ])('may be %j', (cell) => expect(problemsOf({ note: cell })).toEqual([]));

  it.each([
    ['ftp://example.org', 'is not a web address (http or https)'],
    ['https://info@example.org', 'holds a name or password before its host'],
    ['https://127.0.0.1/', 'is not at the name of a public host'],
    ['https://2130706433/', 'is not at the name of a public host'],
    ['https://[::1]/', 'is not at the name of a public host'],
    ['https://localhost/', 'is not at the name of a public host'],
    ['https://example.org:8080/', 'names a port'],
  ])('that is an address may not be %s', (url, message) => {
    expect(problemsOf({ fields: { url } })).toEqual([`set url: ${message}`]);
    expect(problemsOf({ page: url })).toEqual([`page: ${message}`]);
  });

  it('that was seen stands beside one that changes', () => {
    expect(problemsOf({ was: { approach: 'Old' } })).toEqual([]);
    expect(problemsOf({ was: { name: 'Old' } })).toEqual([
      'was name: stands beside no cell that changes',
    ]);
  });

  it('is held to the schema of its table', () => {
    expect(problemsOf({ fields: { founded: '12' } })).toEqual([
      'set founded: is not a year such as 2015',
    ]);
    expect(problemsOf({ fields: { name: '' } })).toEqual(['set name: is empty']);
    const cells = { kind: 'shed', longitude: '-91' };
    expect(problemsOf({ places: [{ change: 'correct', site: 's1', cells }] })).toEqual([
      'place 1 kind: is not one of: head-office, delivery-site, area-served',
      'place 1 longitude: is not between -9 and 2.5',
    ]);
  });
});

describe('a record', () => {
  const place = { change: 'add', site: null, cells: { name: 'Here' } } as const;

  it.each<[string, Partial<PpsRecord>, string]>([
    [
      'adds with an id',
      { kind: 'add', places: [place], fields: { name: 'A' } },
      'organisation: has no place in "add"',
    ],
    ['adds no place', { ...nothing, kind: 'add', fields: { name: 'A' } }, 'place: none is named'],
    ['adds no name', { ...nothing, kind: 'add', places: [place] }, 'set name: is empty'],
    ['corrects nobody', { organisation: null }, 'organisation: is not named'],
    ['corrects nothing', { ...nothing, organisation: 'brightside' }, 'null: nothing is changed'],
    [
      'confirms and changes',
      { kind: 'confirm', suggestedPractices: [] },
      'null: "confirm" changes no cell',
    ],
    [
      'closes without a reason',
      { ...nothing, kind: 'close', organisation: 'a' },
      'reason: does not say why',
    ],
    ['looked nowhere', { ...nothing, kind: 'looked' }, 'look: does not say where'],
    [
      'looked without a day',
      {
        ...nothing,
        kind: 'looked',
        look: { area_code: 'E06000001', sector: 'health', how: 'asked' },
      },
      'look looked_on: is empty',
    ],
    [
      'removes a place and changes it',
      { places: [{ ...place, change: 'remove', site: 's1' }] },
      'place 1: is removed, and changes no cell',
    ],
    [
      'corrects a place that has no id',
      { places: [{ ...place, change: 'correct' }] },
      'place 1: does not say which',
    ],
    [
      'adds too many',
      { places: Array.from({ length: 51 }, () => place) },
      'place: come more than 50 times',
    ],
  ])('that %s is refused', (_name, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });
});

describe('readBlock', () => {
  it('names each field that nobody may send, and each that stands twice', () => {
    const changed = writeBlock({ ...CORRECTION, was: {}, fields: { name: 'A' } });
    const forged = reseal(
      changed.replace(
        'set name: A',
        'set verified_on: 2026-01-01\nset name: A\nset name: B\ncolour: red',
      ),
    );
    const read = readBlock(forged);
    expect('problems' in read && read.problems).toEqual([
      { field: 'set name', message: 'stands twice' },
      { field: 'set verified_on', message: 'is set by the team, never by a sender' },
      { field: 'colour', message: 'is not a field of a record' },
    ]);
  });
});
