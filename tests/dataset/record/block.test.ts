import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readBlock, writeBlock } from '../../../src/dataset/record';
import { CORRECTION, plainRecord, rightRecords } from './records';

const block = writeBlock(CORRECTION);

describe('a block', () => {
  it('can be read by a person', () => {
    expect(block).toBe(
      [
        'pps-record 1',
        'kind: correct',
        'sender: organisation',
        'edition: 2026-11-28',
        'organisation: brightside',
        'was scale: 20 people',
        'set approach: Pairs young people with mentors who listen, so',
        '+ that they decide about study and work themselves, at their own',
        '+ pace.',
        'set scale:',
        'suggest practices: peer-support; mentoring',
        'place 1: correct s0004',
        'place 1 place: Caerdydd',
        'place 2: remove s0005',
        'page: https://example.org/about',
        "note: Dewch i'n gweld ni",
        'end pps-record 62e7d997',
        '',
      ].join('\n'),
    );
  });

  it('gives back any record, with plain quotation marks and blanks', () => {
    fc.assert(
      fc.property(rightRecords, (record) => {
        expect(readBlock(writeBlock(record))).toEqual({ record: plainRecord(record) });
      }),
      { numRuns: 500 },
    );
  });
});

/** What becomes of a text on its way. */
const WAYS: readonly (readonly [name: string, on: (text: string) => string])[] = [
  ['text before and after', (text) => `Hello,\n\nplease see: this\n${text}\nBest\n--\nSian`],
  ['an answer that quotes it', (text) => `On Monday you wrote:\n${quoted(text)}\n\nThanks`],
  ['an answer to an answer', (text) => quoted(quoted(text))],
  ['lines of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['blank lines between', (text) => text.replaceAll('\n', '\n\n')],
  ['blanks at the ends of lines', (text) => text.replaceAll('\n', ' \n')],
  ['indented lines', (text) => text.replaceAll(/^/gmu, '    ')],
  ['signs of print', (text) => text.replaceAll("'", '’').replaceAll(/"([^"]*)"/gu, '“$1”')],
  ['blanks that do not break', (text) => text.replaceAll(' ', '\u00A0')],
  ['narrow lines', (text) => wrap(text, 50)],
  ['quoted and wrapped again', (text) => wrap(quoted(quoted(quoted(text))), 76)],
  ['a fence of code', (text) => `### Record\n\n\`\`\`text\n${text}\`\`\`\n`],
  ['links made of addresses', (text) => text.replaceAll(/https:\S+/gu, '$& <$&>')],
  ['the encoding of mail', asQuotedPrintable],
  ['the same block twice', (text) => `${text}\n${quoted(text)}`],
];

describe('on its way', () => {
  it.each(WAYS)('a block survives %s', (_name, on) => {
    expect(readBlock(on(block))).toEqual({ record: CORRECTION });
  });

  it('is told as damaged where a letter or a line is lost', () => {
    const changed = ['was changed on its way (its last line does not fit): ask for it as a file'];
    expect(messages(block.replace('own', 'on'))).toEqual(changed);
    expect(messages(block.replace('place 2: remove s0005\n', ''))).toEqual(changed);
    expect(messages(block.replace('set scale:', 'set scale: 12'))).toEqual(changed);
    expect(messages(block.replaceAll('\n', ' '))).toEqual([
      'holds no block that begins with "pps-record 1"',
    ]);
    expect(messages(block.slice(0, 300))).toEqual([
      'has no last line "end pps-record ...": it was cut off',
    ]);
  });

  it('never becomes another record, whatever single character is changed', () => {
    fc.assert(
      fc.property(
        fc.nat(block.length - 1),
        fc.string({ unit: 'binary', maxLength: 2 }),
        (at, sign) => {
          const read = readBlock(block.slice(0, at) + sign + block.slice(at + 1));
          expect('record' in read ? read.record : CORRECTION).toEqual(CORRECTION);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a block is refused', () => {
  it('of another version, or beside another one', () => {
    expect(messages(block.replace('pps-record 1', 'pps-record 2'))).toEqual([
      'is of version 2: only version 1 can be read here',
    ]);
    const other = writeBlock({ ...CORRECTION, organisation: 'envision' });
    expect(messages(block + other)).toEqual(['holds two blocks that differ: give one at a time']);
  });

  it('that is larger than any record', () => {
    const cells = { name: `A ${'long name '.repeat(100)}` };
    const places = Array.from({ length: 30 }, () => ({
      change: 'add' as const,
      site: null,
      cells,
    }));
    expect(messages(writeBlock({ ...CORRECTION, places }))).toEqual(['is larger than 20000 bytes']);
    expect(messages('x'.repeat(600_000))).toEqual(['is longer than 500000 characters']);
  });
});

function messages(text: string): string[] {
  const read = readBlock(text);
  return 'problems' in read ? read.problems.map(({ message }) => message) : [];
}

function quoted(text: string): string {
  return text.replaceAll(/^/gmu, '> ');
}

/** As a mail program breaks lines: at blanks. */
function wrap(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(?=.{${width}})(.{1,${width}}) `, 'gu'), '$1\n');
}

function asQuotedPrintable(text: string): string {
  const encoded = [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
  return encoded.replaceAll(/.{40}(?=[^\n])/gu, (piece) =>
    /=.?$/u.test(piece) ? piece : `${piece}=\r\n`,
  );
}
