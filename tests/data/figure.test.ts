import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it, vi } from 'vitest';

import { describeProblem } from '../../data/pipeline/check/report';
import { readFigures } from '../../data/pipeline/figure/readFigures';
import { readRecords } from '../../data/pipeline/readRecords';
import { readTable } from '../../src/dataset/readTable';
import { DATA_FOLDER } from './published';

vi.setConfig({ testTimeout: 30_000 });

const districts = {
  areas: readRecords(DATA_FOLDER, 'areas'),
  formerCodes: readRecords(DATA_FOLDER, 'former_codes'),
};
const indicator = readRecords(DATA_FOLDER, 'indicators').find(({ id }) => id === 'no_quals')!;
const read = (...lines: string[]) =>
  readFigures('table.csv', ['code,value,low,high', ...lines].join('\n'), indicator, districts);
const told = (...lines: string[]): string[] => read(...lines).problems.map(describeProblem);

describe('a table of councils', () => {
  it('takes codes of any year to the districts of December 2024', () => {
    // Gateshead until 2013, Fife until 2018, Barnsley since April 2025, and Blackpool.
    const { rows, problems } = read(
      'E08000020,1,,',
      'S12000015,2,,',
      'E08000038,3,,',
      'E06000009,4,3,5',
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ area_code, value, low, basis }) => [area_code, value, low, basis])).toEqual([
      ['E06000009', '4', '3', 'published'],
      ['E08000016', '3', '', 'published'],
      ['E08000037', '1', '', 'published'],
      ['S12000047', '2', '', 'published'],
    ]);
  });

  it('shows the figure of a county in its districts, but for those with a figure of their own', () => {
    // Hampshire has eleven districts, Hart among them; the order of the rows is no matter.
    for (const lines of [
      ['E10000014,10,,', 'E07000089,7,,'],
      ['E07000089,7,,', 'E10000014,10,,'],
    ]) {
      const { rows, problems } = read(...lines);
      expect(problems).toEqual([]);
      expect(rows.length).toBe(11);
      expect(rows.filter(({ basis }) => basis === 'published')).toEqual([
        expect.objectContaining({ area_code: 'E07000089', value: '7' }),
      ]);
    }
  });

  it('leaves out larger areas and says so; an empty cell is no figure', () => {
    const { rows, problems, notes } = read('E92000001,5,,', 'E12000002,6,,', 'E06000009,,,');
    expect([rows, problems]).toEqual([[], []]);
    expect(notes).toEqual([
      '2 rows are of nations, regions, or the United Kingdom, and are left out.',
    ]);
  });

  it('says in words what is wrong with a row', () => {
    expect(
      told('E06000009,[c],,', 'E07000089,140,,', 'E07000004,5,,', 'Leeds,5,,', 'E08000035,5,6,7'),
    ).toEqual([
      'table.csv, row 2, value: "[c]" is not a number; leave the cell empty where nothing is published',
      'table.csv, row 3, value: 140 is impossible: no_quals goes from 0 to 100 (%)',
      'table.csv, row 4, code: Aylesbury Vale has become part of Buckinghamshire: give the figure of Buckinghamshire (E06000060)',
      'table.csv, row 5, code: "Leeds" is no code of a district or county since 2011, such as E06000009',
      'table.csv, row 6, low: 6 is above the value 5',
    ]);
    expect(told('E06000009,5,,', 'E06000009,6,,')).toEqual([
      'table.csv, row 3, code: E06000009 has a figure on row 2 already',
    ]);
    expect(told('N09000003,5,,')).toEqual([
      'table.csv, row 2, code: Belfast is in northern-ireland, which indicators.csv does not name for this figure',
    ]);
    expect(
      readFigures('table.csv', 'area,figure\n', indicator, districts).problems.map(describeProblem),
    ).toEqual([
      'table.csv, row 1: has no column "code" or "value"; columns are code, value, low, high',
    ]);
  });
});

describe('npm run data:figure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'country-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ROOT = fileURLToPath(new URL('../..', import.meta.url));
  cpSync(join(ROOT, 'tests/fixtures/data/good'), folder, { recursive: true });
  const manifest = join(folder, 'indicators.csv');
  const table = join(folder, 'council-table.csv');
  const run = (id: string): string => {
    const words = ['node_modules/jiti/lib/jiti-cli.mjs', 'data/pipeline/figure.ts', table];
    const options = ['--indicator', id, '--data', folder];
    const { stdout, stderr } = spawnSync(process.execPath, [...words, ...options], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };

  it('refreshes a figure that people write, and no other', () => {
    writeFileSync(table, 'code,value\nE07000801,11\nW06000901,13.5\n');
    expect(run('workless')).toContain('Set values_by to people in indicators.csv first.');
    expect(run('lonely')).toContain('indicators.csv has no row "lonely".');

    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/import$/mu, 'people'));
    expect(run('workless')).toContain('values: 3 -> 2 rows, 0 added, 1 removed, 5 cells changed');
    expect(readFileSync(join(folder, 'values/workless.csv'), 'utf8')).toBe(
      'area_code,value,low,high,basis\nE07000901,11,,,published\nW06000901,13.5,,,published\n',
    );
  });

  it('writes nothing while a row has a problem', () => {
    const before = readFileSync(join(folder, 'values/workless.csv'), 'utf8');
    writeFileSync(table, 'code,value\nE07000901,12\nW06000901,[x]\n');
    expect(run('workless')).toContain('council-table.csv, row 3, value: "[x]" is not a number');
    expect(readFileSync(join(folder, 'values/workless.csv'), 'utf8')).toBe(before);
  });
});

describe('ready rows for figures that we would like to hold', () => {
  it('pass the rules of indicators.csv, are written by people, and are not held yet', () => {
    const text = readFileSync(join(DATA_FOLDER, 'wanted/indicators.csv'), 'utf8');
    const { records, problems } = readTable('indicators', text);
    expect(problems).toEqual([]);
    const themes = new Set(readRecords(DATA_FOLDER, 'themes').map(({ id }) => id));
    const sectors = new Set(readRecords(DATA_FOLDER, 'sectors').map(({ id }) => id));
    const held = new Set(readRecords(DATA_FOLDER, 'indicators').map(({ id }) => id));
    for (const { value } of records) {
      expect(themes).toContain(value.theme);
      expect(value.subjects.filter((sector) => !sectors.has(sector))).toEqual([]);
      expect(value.values_by).toBe('people');
      expect(held).not.toContain(value.id);
    }
  });
});
