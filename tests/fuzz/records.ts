import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { accept } from '../../data/pipeline/accept/accept';
import { type Change, describeChange, WRITTEN } from '../../data/pipeline/accept/change';
import { textsOf } from '../../data/pipeline/accept/deskFolder';
import { type Entry, formatBlock } from '../../src/dataset/record/blockText';
import { checkRecord, readBlock, writeBlock, type PpsRecord } from '../../src/dataset/record';
import { runsAsFormula } from '../../src/dataset/formula';
import { DESK } from '../data/accept/desk';
import { plainRecord, rightRecords } from '../dataset/record/records';
import { target, type Surface } from './target';
import { anyText, hardText } from './texts';

const FIELDS =
  'name url sectors empowerment reach problem approach scale status practices id source verified_on confidence __proto__ constructor';
const CELLS =
  'name kind precision longitude latitude place area_code nation coverage organisation_id source';
const KEYS = [
  ...'kind sender edition organisation reason page note suggest colour __proto__'.split(' '),
  'suggest practices',
  'place 1',
  'place 2',
  'place 99',
  'place -1',
  ...FIELDS.split(' ').flatMap((name) => [`set ${name}`, `was ${name}`]),
  ...CELLS.split(' ').flatMap((name) => [`place 1 ${name}`, `place 2 was ${name}`]),
  ...'area_code sector looked_on how queries found'.split(' ').map((name) => `look ${name}`),
];
/** What somebody would like to see run, opened or written. */
const ATTACKS = [
  '=HYPERLINK("http://x")|+1+1|-2+3|@SUM(A1)|＝1|﹢1|\t=1| =1|\'=1|"=1|1;=1',
  '<script>alert(1)</script>|<img src=x onerror=alert(1)>|javascript:alert(1)|JAVASCRIPT&colon;x|java\u0000script:x',
  'data:text/html,x|file:///etc/passwd|https://a:b@c.example/|https://127.0.0.1/|https://[::1]/|https://a.example/x',
  '../../VERSION|../sites|/etc/passwd|tea-room|gone-club|cafe|s0007|add|correct s0007|remove s0007|add s1',
  'a\u202Eb|a\u2066b|\u0007|\u001B[31m|\u2028=1|a\nend pps-record 00000000|pps-record 1|end pps-record 00000000',
  '2026-11-28|2026-02-31|9999-12-31|health|peer-support|active|both|local|wales|-3.1|51.2|W06000015|area-served|local-authority',
  'someone@example.org|info@example.org|x;x|;|__proto__|$& $1|%s',
].flatMap((line) => line.split('|'));
const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ATTACKS) }, anyText, hardText);
const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.record({ key: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...KEYS) }, hardText), value }),
  { maxLength: 12 },
);
const kind = fc.constantFrom('add', 'correct', 'confirm', 'close', 'looked');

/** The frame of a right block, sealed, round whatever somebody puts in. */
const sealedBlock = fc
  .tuple(kind, entries, fc.boolean())
  .map(([what, all, named]) =>
    formatBlock([
      { key: 'kind', value: what },
      { key: 'sender', value: 'public' },
      { key: 'edition', value: '2026-11-28' },
      ...(named ? [{ key: 'organisation', value: 'tea-room' }] : []),
      ...all,
    ]),
  );

/** A right record of our desk with some of its texts turned to others. */
const hostileRecord = fc
  .tuple(rightRecords, fc.array(value, { minLength: 1, maxLength: 3 }), fc.nat())
  .map(([record, values, seed]) => {
    let at = seed % 7;
    return JSON.parse(JSON.stringify(record), (key, held: unknown) => {
      if (key === 'organisation' && held !== null) return 'tea-room';
      if (key === 'site' && held !== null) return 's0007';
      if (typeof held !== 'string' || ['kind', 'sender', 'edition', 'change'].includes(key))
        return held;
      at += 1;
      return at % 7 === 0 ? values[at % values.length] : held;
    }) as PpsRecord;
  });

/** What a record that is let through does at a desk may be written: no script, no formula, nothing that only the team sets. */
function assertHarmless(record: PpsRecord): void {
  assert.deepEqual(checkRecord(record), []);
  const { changes } = accept(record, { ...DESK, practices: ['mentoring'] });
  for (const change of changes) assertTeamsOwn(change);
  const files = textsOf(DESK.tables, changes);
  const allowed = new Set(WRITTEN.map((table) => `${table}.csv`));
  for (const [file, text] of files) {
    assert.ok(allowed.has(file), file);
    for (const line of Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data)
      for (const cell of line) {
        assert.ok(!runsAsFormula(cell) || cell.startsWith("'"), cell);
        assert.doesNotMatch(cell, /<|javascript:|[\p{Cc}\p{Cf}]/iu);
      }
  }
  for (const change of changes)
    assert.doesNotMatch(describeChange(change).replaceAll('\n', ''), /\p{Cc}/u);
}

function assertTeamsOwn({ table, before, after }: Change): void {
  if (table !== 'organisations' || after === null) return;
  assert.ok(after['verified_on'] === '' || after['verified_on'] === before?.['verified_on']);
  for (const field of ['confidence', 'checked_page', 'checked_result'])
    assert.equal(after[field], before?.[field] ?? (field === 'confidence' ? 'low' : ''));
  if (before) assert.equal(after['id'], before['id']);
}

function assertRead(text: string): void {
  const read = readBlock(text);
  if ('record' in read) assertHarmless(read.record);
  else assert.ok(read.problems.length > 0 && read.problems.every(({ message }) => message !== ''));
}

export const records: Surface = {
  name: 'records',
  targets: [
    target(
      'Any text is a harmless record or says what is wrong.',
      fc.oneof(anyText, hardText),
      assertRead,
    ),
    target('A sealed block of anything is harmless or refused.', sealedBlock, assertRead, 4),
    target(
      'A record with hostile cells is harmless or refused.',
      hostileRecord,
      (record) => assertRead(writeBlock(record)),
      4,
    ),
    target(
      'A block that is damaged anywhere is the same record or refused.',
      fc.tuple(rightRecords, fc.nat(), fc.nat(40), hardText),
      ([record, at, length, text]) => {
        const block = writeBlock(record);
        const from = at % block.length;
        const read = readBlock(block.slice(0, from) + text + block.slice(from + length));
        if ('record' in read) assert.deepEqual(read.record, plainRecord(record));
        else assert.ok(read.problems.length > 0);
      },
      2,
    ),
  ],
};
