import { describe, expect, it } from 'vitest';

import { leastSure } from '../../../data/pipeline/ask/leastSure';
import { lettersTo } from '../../../data/pipeline/ask/letters';
import { recordLink, siteAddress } from '../../../data/pipeline/ask/recordLink';
import { lettersCsv, lettersMbox } from '../../../data/pipeline/ask/writeLetters';
import { parseCsv } from '../../../src/dataset/csv';
import type { TableRow } from '../../../src/dataset/schema/tables';

const SURE: TableRow<'organisations'> = {
  id: 'sure',
  name: 'Sure',
  url: null,
  sectors: ['health'],
  practices: ['mentoring'],
  empowerment: 'both',
  reach: 'local',
  problem: null,
  approach: null,
  scale: null,
  evidence_level: null,
  founded: null,
  status: 'active',
  charity_number: null,
  source: 'seed',
  confidence: 'low',
  verified_on: '2026-06-01',
  checked_page: 'https://a.example',
  checked_result: 'confirmed',
};
const EDITION = '2026-11-28';
const AGEING = [
  { state: 'ageing', after_months: 12, reason: '' },
  { state: 'lapsed', after_months: 24, reason: '' },
] as const;
const whysOf = (changes: Partial<TableRow<'organisations'>>, studied: readonly string[] = []) =>
  leastSure(
    [{ ...SURE, ...changes }],
    studied.map((id) => ({ organisation_id: id })),
    EDITION,
    AGEING,
  ).flatMap(({ whys }) => whys);

describe('a record is due', () => {
  it.each([
    [{ status: 'unknown' }, ['status-unknown']],
    [{ verified_on: null, checked_page: null, checked_result: null }, ['never-checked']],
    [{ verified_on: '2025-11-27' }, ['confirmed-long-ago']],
    [{ verified_on: null, checked_result: 'doubtful' }, ['page-against']],
    [{ evidence_level: 'evaluation' }, ['study-not-read']],
  ] as const)('for %j', (changes, whys) => {
    expect(whysOf(changes)).toEqual(whys);
  });

  it.each([
    {},
    { verified_on: null },
    { verified_on: '2025-11-28' },
    { evidence_level: 'own-statement' },
    { status: 'closed', verified_on: null, checked_page: null },
  ] as const)('not for %j', (changes) => {
    expect(whysOf(changes)).toEqual([]);
  });

  it('not for a study that was read', () => {
    expect(whysOf({ evidence_level: 'evaluation' }, ['sure'])).toEqual([]);
  });

  it('first where most is unsure, then where it was confirmed longest ago', () => {
    const all = [
      { ...SURE, id: 'study', evidence_level: 'evaluation' },
      { ...SURE, id: 'late', verified_on: '2024-02-01' },
      { ...SURE, id: 'later', verified_on: '2024-01-01' },
      { ...SURE, id: 'both', status: 'unknown', evidence_level: 'evaluation' },
      { ...SURE, id: 'unknown', status: 'unknown' },
    ] as const;
    expect(leastSure(all, [], EDITION, AGEING).map(({ organisation }) => organisation.id)).toEqual([
      'both',
      'unknown',
      'later',
      'late',
      'study',
    ]);
  });
});

describe('a letter', () => {
  const due = [
    {
      organisation: { ...SURE, name: 'Tŷ "A", B', approach: 'From here\nto there' },
      whys: ['status-unknown'],
    },
    { organisation: { ...SURE, id: 'other', name: '=1+1' }, whys: ['never-checked'] },
  ] as const;
  const sites = [
    { organisation_id: 'sure', nation: 'wales' },
    { organisation_id: 'other', nation: 'england' },
  ] as const;
  const letters = lettersTo(due, sites, 'https://map.example/');

  it("holds the record's own link and the line for its site, in Welsh too where it works in Wales", () => {
    const link = 'https://map.example/#view=record&org=sure&do=correct';
    expect(letters.map(({ languages }) => languages)).toEqual([['cy', 'en'], ['en']]);
    expect(letters[0]?.body.split('\n').filter((line) => line === link)).toHaveLength(2);
    expect(letters[0]?.body.split('\n').filter((line) => line === 'pps-map: sure')).toHaveLength(2);
    expect(letters[0]?.body).toContain('Annwyl gydweithwyr,');
    expect(letters[0]?.body).toContain(
      'We ask because we do not know whether you are still active.',
    );
    expect(letters[1]?.body).not.toContain('Annwyl');
  });

  it('is one of an mbox, with nobody to send it to', () => {
    const mbox = lettersMbox(letters, EDITION);
    expect(mbox.split('\n').filter((line) => line.startsWith('From '))).toEqual([
      'From pps-map Sat Nov 28 00:00:00 2026',
      'From pps-map Sat Nov 28 00:00:00 2026',
    ]);
    expect(mbox).not.toMatch(/^(?:To|Cc|Bcc|From):/mu);
    const subjects = [...mbox.matchAll(/^Subject: (.*(?:\n .*)*)/gmu)].map(([, coded = '']) =>
      coded
        .split('\n ')
        .map((word) => Buffer.from(word.split('?')[3] ?? '', 'base64').toString())
        .join(''),
    );
    expect(subjects).toEqual(letters.map(({ subject }) => subject));
    expect([...mbox.matchAll(/=\?.*\?=/gu)].every(([word]) => word.length <= 75)).toBe(true);
  });

  it('never begins another one by its words', () => {
    const [letter] = letters;
    expect(lettersMbox([{ ...letter!, body: 'a\nFrom me\n>From you' }], EDITION)).toContain(
      '\na\n>From me\n>>From you\n',
    );
  });

  it('is a row for a spreadsheet, which runs nothing and says that no address is held', () => {
    const { records, problems } = parseCsv('letters.csv', lettersCsv(letters));
    expect(problems).toEqual([]);
    expect(records.map(({ id, to, body }) => [id, to, body])).toEqual(
      letters.map(({ id, body }) => [id, 'none: the tables hold no e-mail address', body]),
    );
    expect(lettersCsv(letters)).toContain(",'=1+1,");
  });
});

describe('the address of the map', () => {
  it('is https, and loses what a link adds', () => {
    expect(recordLink(siteAddress('https://map.example/pps/?a#view=gaps'), 'x')).toBe(
      'https://map.example/pps/#view=record&org=x&do=correct',
    );
  });

  it.each(['http://map.example', 'map.example', 'https://10.0.0.1/', 'javascript:alert(1)'])(
    'is not %s',
    (said) => {
      expect(() => siteAddress(said)).toThrow('is not the https address of the map');
    },
  );
});
