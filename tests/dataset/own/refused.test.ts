import { describe, expect, it } from 'vitest';
import { withMeaning } from '../../../src/dataset/own/meanings';
import { openOwnFile } from '../../../src/dataset/own/openOwnFile';
import { MOST_BYTES, MOST_ROWS } from '../../../src/dataset/own/ownPoint';
import { readNumber } from '../../../src/dataset/own/readNumber';
import { realPlaces } from './realPlaces';

const open = (text: string) => openOwnFile(new TextEncoder().encode(text), realPlaces);

describe('a file that is not taken says why', () => {
  it.each([
    ['', 'empty'],
    ['Name,Postcode\n', 'empty'],
    ['\n\n,,\n', 'empty'],
    ['PK\u0003\u0004 a workbook', 'workbook'],
    ['Name\u0000\u0001,Postcode', 'notText'],
    ['{"services": [', 'json'],
    ['{"people": []}', 'notReferral'],
    ['{"services": []}', 'empty'],
    [`Name\n${'Example\n'.repeat(MOST_ROWS + 1)}`, 'tooManyRows'],
    [`[${'{},'.repeat(MOST_ROWS)}{}]`, 'tooManyRows'],
  ])('%#: %.20s', (text, fault) => {
    expect(open(text)).toEqual({ kind: 'refused', fault });
  });

  it('by its size, before it is read', () => {
    expect(openOwnFile(new Uint8Array(MOST_BYTES + 1), realPlaces)).toEqual({
      kind: 'refused',
      fault: 'tooLarge',
    });
  });

  it('and one of as many rows as are taken is taken', () => {
    expect(open(`Name\n${'Example\n'.repeat(MOST_ROWS)}`)).toMatchObject({
      kind: 'table',
      table: { rows: { length: MOST_ROWS } },
    });
  });
});

it('a column that takes a meaning takes it from the other', () => {
  expect(withMeaning(['name', null, 'postcode'], 1, 'name')).toEqual([null, 'name', 'postcode']);
  expect(withMeaning(['name', null], 0, null)).toEqual([null, null]);
});

it.each([
  ['53,48', 53.48],
  ['-2.6', -2.6],
  ['−2,6', -2.6],
  ['2.6° W', -2.6],
  ['53.5n', 53.5],
  ['7', 7],
  ['1,234,567', null],
  ['12e3', null],
  ['', null],
  ['one', null],
])('the number %s', (cell, number) => {
  expect(readNumber(cell)).toBe(number);
});
