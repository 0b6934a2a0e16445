import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { withOthersRows } from '../../data/pipeline/import/othersRows';
import { readRecords } from '../../data/pipeline/readRecords';
import { readTableText, writeTable, writeText } from '../../data/pipeline/tableFiles';
import { parseCsv } from '../../src/dataset/csv';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const imported = (indicator_id: string, value: number) => ({
  indicator_id,
  area_code: 'E07000901',
  value,
  low: null,
  high: null,
  basis: 'published',
});

describe('the import', () => {
  it('keeps the figures that people write, byte by byte, and replaces its own', () => {
    const theirs = 'area_code,value,low,high,basis\nE07000901,4.50,,,published\n';
    writeText(join(folder, 'values/lonely.csv'), theirs);
    writeTable(folder, 'values', [imported('workless', 9)]);

    const existing = parseCsv('values', readTableText(folder, 'values')!).records;
    const rows = withOthersRows(
      // The import also finds an older figure of what is no longer its own.
      [imported('workless', 10), imported('lonely', 1)],
      existing,
      (id) => id === 'workless',
    );
    writeTable(folder, 'values', rows);

    expect(readFileSync(join(folder, 'values/lonely.csv'), 'utf8')).toBe(theirs);
    expect(
      readRecords(folder, 'values').map(({ indicator_id, value }) => [indicator_id, value]),
    ).toEqual([
      ['lonely', 4.5],
      ['workless', 10],
    ]);
  });
});
