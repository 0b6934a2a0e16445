import { describe, expect, it } from 'vitest';
import { buildScales } from '../../data/pipeline/build/scales';
import { DatasetError } from '../../src/dataset';
import { decodeScales } from '../../src/dataset/decodeScales';
import { publicFile } from '../fixtures/realCountry';
import { OVERALL } from '../../src/domain';
import { readOnce } from './published';

const tables = readOnce();
const content = buildScales(tables);
const { scales, suggestions } = decodeScales(JSON.parse(JSON.stringify(content)));

describe('the published scales', () => {
  it('are the file that the page loads', () => {
    expect(decodeScales(JSON.parse(publicFile('scales.json')))).toEqual({ scales, suggestions });
  });

  it('claim a check only where the table does, and never without a page', () => {
    expect(scales.map(({ checked }) => checked)).toEqual(tables.scales.map((row) => row.checked));
    expect(scales.filter(({ checked, page }) => checked && page === null)).toEqual([]);
  });

  it('take of several pages in a cell the first', () => {
    const gse = tables.scales.find(({ id }) => id === 'gse');
    expect(gse?.source_page).toMatch(/ ; /);
    expect(scales.find(({ id }) => id === 'gse')?.page).toBe(gse?.source_page?.split(' ; ')[0]);
  });

  it('suggest something for any sector, and something more for each', () => {
    const sectors = new Set(suggestions.map(({ sector }) => sector));
    expect(sectors).toEqual(new Set([OVERALL, ...tables.sectors.map(({ id }) => id)]));
  });

  it('are refused where a page is no web address', () => {
    const broken = JSON.parse(JSON.stringify(content)) as { scales: { page: string[] } };
    broken.scales.page[0] = 'javascript:alert(1)';
    expect(() => decodeScales(broken)).toThrow(DatasetError);
  });
});
