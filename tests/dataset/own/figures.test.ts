import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figureReader } from '../../../src/dataset/own/figureNumbers';
import { coverageByNation, type NumberKind } from '../../../src/dataset/own/ownFigure';
import { openOwnFile } from '../../../src/dataset/own/openOwnFile';
import { readFigure } from '../../../src/dataset/own/readFigure';
import { realAreas, realPlaces } from './realPlaces';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/own');

/** A file of figures as it is after all is read, each thing in one line. */
function readWhole(bytes: Uint8Array, said: NumberKind | null = null) {
  const opened = openOwnFile(bytes, realPlaces);
  if (opened.kind === 'refused') throw new Error(opened.fault);
  const { table, meanings } = opened;
  const steps = readFigure(table, meanings, realPlaces, said);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { values, kind, summed, problems, totals } = step.value;
  return {
    columns: table.columns.map((column, at) => `${column}: ${meanings[at] ?? '-'}`),
    values,
    kind,
    summed,
    totals,
    problems: problems.map(({ row, field, content, fault }) =>
      [row, field ?? '-', content, fault].join(' | '),
    ),
  };
}

const OUTCOMES: Readonly<Record<string, ReturnType<typeof readWhole>>> = {
  '21-figures-decimal-commas.csv': {
    columns: ['LAD24CD: area', 'Council: -', 'Rate per 1,000: figure', 'Year: -'],
    values: { E08000010: 12.5, E08000003: 18.25, W06000015: 9 },
    kind: 'rate',
    summed: 0,
    totals: 0,
    problems: [
      '5 | LAD24CD | E99999999 | areaUnknown',
      '6 | LAD24CD | E10000017 | areaLarger',
      '7 | Rate per 1,000 |  | figureMissing',
    ],
  },
  '22-figures-former-counts.csv': {
    columns: ['Area code: area', 'Area name: -', 'Number of cases: figure'],
    values: { E06000060: 2700, E08000037: 2000 },
    kind: 'count',
    summed: 1,
    totals: 1,
    problems: [
      '6 | Area code | E07000026 | figureParts',
      '7 | Area code | E06000028 | figureParts',
      '9 | - |  | noPlace',
    ],
  },
  '23-figures-welsh.csv': {
    columns: ['Cyngor: area', 'Canran: figure'],
    values: { W06000015: 12.4, W06000011: 9.1, W06000001: 7.75 },
    kind: 'rate',
    summed: 0,
    totals: 0,
    problems: ['4 | Canran | .. | figureMissing', '6 | Canran | 8.2 | figurePercent'],
  },
  '24-figures-thousands.csv': {
    columns: ['Local authority: area', 'Clients: figure'],
    values: { E08000035: 850 },
    kind: null,
    summed: 0,
    totals: 0,
    problems: [
      '2 | Clients | 1,234 | figureComma',
      '3 | Clients | 2,345 | figureComma',
      '5 | Local authority | Leeds | figureAgain',
      '6 | Local authority | Bradford | figureTwice',
      '7 | Local authority | Bradford | figureTwice',
      '8 | Clients | about 5 | figureForm',
    ],
  },
  '25-figures-former-rates.csv': {
    columns: ['LAD19CD: area', 'Share: figure'],
    values: { S12000033: 0.21, N09000003: 0.3 },
    kind: 'rate',
    summed: 0,
    totals: 0,
    problems: ['E07000004', 'E07000005', 'E07000006', 'E07000007'].map(
      (code, at) => `${at + 2} | LAD19CD | ${code} | figurePart`,
    ),
  },
};

it.each(Object.entries(OUTCOMES))('%s', (name, outcome) => {
  expect(readWhole(new Uint8Array(readFileSync(resolve(FOLDER, name))))).toEqual(outcome);
});

it('every file of figures has its outcome', () => {
  const names = readdirSync(FOLDER).filter((name) => name.includes('-figures-'));
  expect(names.toSorted()).toEqual(Object.keys(OUTCOMES).toSorted());
});

describe('former districts that were merged', () => {
  const table = (...rows: readonly string[]) =>
    new TextEncoder().encode(['LAD11CD,Number', ...rows].join('\n'));
  const parts = ['E07000004,1', 'E07000005,2', 'E07000006,3', 'E07000007,4'];

  it('have a number together where the person says that they are counts, not rates', () => {
    expect(readWhole(table(...parts), 'count').values).toEqual({ E06000060: 10 });
    expect(readWhole(table(...parts), 'rate').values).toEqual({});
  });

  it('do not count beside the whole, nor one of them twice', () => {
    const both = readWhole(table('E06000060,9', ...parts), 'count');
    expect(both.values).toEqual({ E06000060: 9 });
    expect(both.problems).toHaveLength(4);
    expect(readWhole(table(...parts, 'E07000004,1'), 'count').values).toEqual({});
  });

  it('are known by name as well', () => {
    const names = ['Aylesbury Vale,1', 'Chiltern,2', 'South Bucks,3', 'Wycombe,4'];
    expect(readWhole(table(...names), 'count').values).toEqual({ E06000060: 10 });
  });
});

describe('a number', () => {
  const read = (cell: string, ...column: readonly string[]) =>
    figureReader([cell, ...column])(cell);

  it.each([
    ['12.5', [], 12.5],
    ['-3', [], -3],
    ['−3,5', [], -3.5],
    ['£1,234.50', [], 1234.5],
    ['1.234,5', [], 1234.5],
    ['1 234 567', [], 1234567],
    ['1,234,567', [], 1234567],
    ['0,125', [], 0.125],
    ['1,234', ['12.5'], 1234],
    ['1,234', ['12,5'], 1.234],
    ['1.234', [], 1.234],
    ['1.234', ['12,5'], 1234],
    ['0', [], 0],
  ])('"%s" beside %j is %d', (cell, column, number) => {
    expect(read(cell, ...column)).toBe(number);
  });

  it.each([
    ['1,234', [], 'figureComma'],
    ['1,234', ['12,5', '12.5'], 'figureComma'],
    ['', [], 'figureMissing'],
    ['-', [], 'figureMissing'],
    ['N/A', [], 'figureMissing'],
    ['[c]', [], 'figureMissing'],
    ['12%', ['3', '4'], 'figurePercent'],
    ['1.2E+05', [], 'figureForm'],
    ['9'.repeat(400), [], 'figureForm'],
    ['1,2,3', [], 'figureForm'],
  ])('"%.12s" beside %j is told: %s', (cell, column, fault) => {
    expect(read(cell, ...column)).toEqual({ fault });
  });
});

it('says of which nations it covers how much', () => {
  expect(coverageByNation(realAreas, { W06000015: 1, S12000033: 2, X: 3 })).toEqual([
    { nation: 'wales', covered: 1, of: 22 },
    { nation: 'scotland', covered: 1, of: 32 },
  ]);
});
