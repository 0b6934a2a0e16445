import { describe, expect, it } from 'vitest';
import { Country, inside, needOfSector } from '../../../src/analysis';
import { decodeDomains, decodeGroups, domainsFile } from '../../../src/dataset';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { asShown, csvOf } from '../../../src/features/table/download';
import {
  fifthOf,
  filteredNeighbourhoods,
  neighbourhoodRows,
} from '../../../src/features/table/neighbourhoods/insideRows';
import { neighbourhoodDownload } from '../../../src/features/table/neighbourhoods/neighbourhoodDownload';
import { DEFAULT_LINK } from '../../../src/store/link';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

const input = readRealCountry();
const { core } = input;
const groups = decodeGroups(JSON.parse(publicFile('groups.json')));
const file = domainsFile('health');
const need = needOfSector(groups, decodeDomains(JSON.parse(publicFile(file)), file));
const scenario = { ...DEFAULT_SCENARIO, sector: 'health' };
const answer = inside(new Country(input), need, scenario, null);
const rows = neighbourhoodRows(core, answer, () => null);
const kept = { ...DEFAULT_LINK, rows: 'neighbourhoods' } as const;

describe('the table of neighbourhoods', () => {
  it('has all of the United Kingdom, widest gap first, those of unknown need last', () => {
    expect(rows.length).toBe(9393);
    expect(filteredNeighbourhoods(core, rows, kept)).toEqual(rows);
    const gaps = rows.map(({ one }) => one.gap ?? -1);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    const last = rows.slice(rows.findIndex(({ one }) => one.gap === null));
    expect(new Set(last.map(({ area }) => area.nation))).toEqual(new Set(['northern-ireland']));
    expect(last.every(({ measure }) => measure === null)).toBe(true);
  });

  it('says of each what its need is read from, by its nation', () => {
    const measures = new Map(rows.map(({ area, measure }) => [area.nation, measure]));
    expect(measures.get('wales')).toMatchObject({ index: 'wimd-2025', domain: { name: 'Health' } });
    expect(measures.get('england')?.domain?.name).toBe('Health deprivation and disability');
    expect(measures.get('scotland')?.index).toBe('simd-2020');
  });

  it('keeps to a nation, a region, a council, and the hundred furthest of these', () => {
    const wales = filteredNeighbourhoods(core, rows, { ...kept, inside: 'W92000004' });
    expect(wales.length).toBe(408);
    const yorkshire = { ...kept.facets, region: ['E12000003'] };
    const north = filteredNeighbourhoods(core, rows, { ...kept, facets: yorkshire });
    expect(new Set(north.map(({ area }) => area.regionCode))).toEqual(new Set(['E12000003']));
    const blackpool = filteredNeighbourhoods(core, rows, { ...kept, inside: 'E06000009' });
    expect(new Set(blackpool.map(({ area }) => area.name))).toEqual(new Set(['Blackpool']));
    const furthest = { ...kept, rows: 'furthest' } as const;
    expect(filteredNeighbourhoods(core, rows, furthest)).toEqual(rows.slice(0, 100));
    expect(filteredNeighbourhoods(core, rows, { ...furthest, inside: 'W92000004' })).toEqual(
      wales.slice(0, 100),
    );
  });

  it('keeps to a fifth of the people of each nation', () => {
    expect([0.999, 0.81, 0.8, 0.5, 0.21, 0.2, 0.001].map(fifthOf)).toEqual([
      'first',
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'fifth',
    ]);
    const first = filteredNeighbourhoods(core, rows, { ...kept, fifth: 'first' });
    const people = (of: typeof rows, nation: string): number =>
      of.reduce((sum, { area, one }) => sum + (area.nation === nation ? one.people : 0), 0);
    for (const nation of ['england', 'wales', 'scotland'])
      expect(people(first, nation) / people(rows, nation)).toBeCloseTo(0.2, 1);
    expect(people(first, 'northern-ireland')).toBe(0);
  });

  it('is saved as the records of the command line, or as it is shown', async () => {
    const download = neighbourhoodDownload(answer);
    const csv = await csvOf(rows.slice(0, 2), download, 'https://example.org/#x', '2026-11-29');
    const [header = '', first = ''] = csv.split(/\r?\n/);
    expect(header).toMatch(
      /^order,code,name,district,districtCode,nation,people,need,needIndex,needDomain,access,/,
    );
    expect(header).toContain('need_meaning');
    expect(first).toContain(rows[0]!.one.code);
    const shown = asShown(download, [{ id: 'neighbourhood' }, { id: 'measure' }]);
    expect(shown.fields.map(({ name }) => name)).toEqual([
      'code',
      'name',
      'needIndex',
      'needDomain',
    ]);
  });
});
