import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { compareTables, describeChange } from '../../data/pipeline/changeReport';
import { readElsFigures } from '../../data/pipeline/import/elsFigures';
import { comparePeriods, periodInWords } from '../../data/pipeline/import/periods';
import type { CellsOf } from '../../data/pipeline/tableFiles';
import { importCombinedAuthorities } from '../../data/pipeline/import/combinedAuthorities';
import {
  importPostcodeDistricts,
  importPostcodeSectors,
} from '../../data/pipeline/import/postcodes';
import { importSimilar } from '../../data/pipeline/import/similar';
import { importValues } from '../../data/pipeline/import/values';

const folder = mkdtempSync(join(tmpdir(), 'publications-'));
afterAll(() => rmSync(folder, { recursive: true }));

function publication(path: string, lines: readonly string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), lines.join('\n'));
}

describe('periods', () => {
  it.each([
    ['2025-01-01/P1Y', '2025'],
    ['2024-04-01/P1Y', 'April 2024 to March 2025'],
    ['2024-08-01/P1Y', 'August 2024 to July 2025'],
    ['2022-01-01/P3Y', '2022 to 2024'],
    ['2024-11-16/P1Y', '16 November 2024 to 15 November 2025'],
    ['2025-04-30', '30 April 2025'],
    ['2020/21', '2020/21'],
  ])('%s is %s', (published, words) => {
    expect(periodInWords(published)).toBe(words);
  });

  it('tells where the manifest and the publication differ', () => {
    const figure = { name: '', period: '2026-01-01/P1Y', value: 1, low: null, high: null };
    const els = new Map([['claimant_count', new Map([['E06000009', figure]])]]);
    expect(comparePeriods([{ id: 'claimant_count', period: '2025' }], els)).toEqual([
      'indicators.csv says "2025" for claimant_count; the publication says "2026".',
    ]);
  });
});

describe('figures', () => {
  const HEAD = 'id,area_code_published,area_code,area_name,period,value,lci_95,uci_95,status';
  const core = (...rows: string[]): void =>
    publication('indicators/lad_core_long.csv', ['id,lad24_code,value,basis', ...rows]);
  const read = () =>
    importValues(
      folder,
      new Set(['econ_inactive', 'hle_male', 'imd2025_income_score']),
      new Map([['E07000089', 'E10000014']]),
      readElsFigures(folder),
    );

  it("takes the interval of the district, or of the county whose figure it shows; the nation's own series wins", () => {
    publication('indicators/ons_els_latest_long.csv', [
      HEAD,
      'male_healthy_life_expectancy,E10000014,E10000014,Hampshire,2022-01-01/P3Y,64.2,62.3,66.0,',
      'economically_inactive_northern_ireland,N92000002,N92000002,NI,2023-01-01/P1Y,27.0,26.0,28.0,',
      'economically_inactive,N92000002,N92000002,NI,2023-01-01/P1Y,26.4,,,',
      'economically_inactive_northern_ireland,N09000003,N09000003,Belfast,2023-01-01/P1Y,30.5,27.6,33.3,',
    ]);
    core(
      'hle_male,E07000089,64.2,utla_inherited',
      'econ_inactive,N09000003,30.5,published',
      'imd2025_income_score,E07000089,0.07,published',
      'left_out,E07000089,1,published',
    );
    expect(read()).toEqual([
      {
        indicator_id: 'hle_male',
        area_code: 'E07000089',
        value: 64.2,
        low: 62.3,
        high: 66,
        basis: 'county',
      },
      {
        indicator_id: 'econ_inactive',
        area_code: 'N09000003',
        value: 30.5,
        low: 27.6,
        high: 33.3,
        basis: 'published',
      },
      {
        indicator_id: 'imd2025_income_score',
        area_code: 'E07000089',
        value: 7,
        low: null,
        high: null,
        basis: 'published',
      },
    ]);
    expect(readElsFigures(folder).get('econ_inactive')?.get('N92000002')?.value).toBe(27);
  });

  it('stops where the list and the publication disagree', () => {
    core('econ_inactive,N09000003,31,published');
    expect(read).toThrow('econ_inactive of N09000003: 31, but N09000003 has 30.5');
  });

  it('names a file that the folder lacks', () => {
    expect(() => importSimilar(folder, () => null)).toThrow(
      'has no file similar/ons_global_neighbours.csv',
    );
  });
});

describe('places', () => {
  it('puts a new code back to the district of December 2024 and drops counties', () => {
    const ranks = Array.from({ length: 20 }, (_, index) => String(index + 1));
    publication('similar/ons_global_neighbours.csv', [
      `\uFEFFAREACD,${ranks.join(',')}`,
      `E08000038,${ranks.map(() => 'E06000009').join(',')}`,
      `E10000003,${ranks.map(() => 'E10000007').join(',')}`,
    ]);
    const districtCode = (code: string): string | null =>
      code === 'E08000038' ? 'E08000016' : code.startsWith('E10') ? null : code;
    const rows = importSimilar(folder, districtCode);
    expect(rows.length).toBe(20);
    expect(rows[0]).toEqual({ area_code: 'E08000016', rank: 1, similar_code: 'E06000009' });
  });

  it('keeps no postcode sector of Northern Ireland', () => {
    publication('lookups/postcode_sectors_may2025.csv', [
      'sector,lat_med,lon_med,lad24_code,lad24_share',
      'BT1 1,54.6,-5.93,N09000003,1',
      'FY10 1,53.8,-3.0,E06000009,0.98',
      'FY2 9,53.84442,-3.04018,E06000009,0.981',
    ]);
    const area_code = 'E06000009';
    expect(importPostcodeSectors(folder)).toEqual([
      {
        postcode_sector: 'FY2 9',
        area_code,
        near_border: 'no',
        longitude: -3.04,
        latitude: 53.844,
      },
      { postcode_sector: 'FY10 1', area_code, near_border: 'yes', longitude: -3, latitude: 53.8 },
    ]);
  });
});

describe('councils of a postcode', () => {
  it('of a district are those with a hundredth of its postcodes or more, most first', () => {
    publication('lookups/postcode_district_to_lad24.csv', [
      'outcode,lad24_code,n_postcodes,share',
      'FY5,E07000119,5,0.005',
      'FY5,E07000128,790,0.79',
      'FY5,S12000033,15,0.015',
      'FY5,E06000009,190,0.19',
    ]);
    publication('lookups/postcode_districts_may2025.csv', [
      'outcode,lat_med,lon_med,lad24_code,post_town',
      'FY5,53.87,-3.02,E07000128,Thornton',
    ]);
    expect(importPostcodeDistricts(folder)).toMatchObject([
      { area_code: 'E07000128', other_area_codes: 'E06000009;S12000033' },
    ]);
  });
});

describe('combined authorities', () => {
  const square = (west: number): number[][] => [
    [west, 53],
    [west, 54],
    [west + 1, 54],
    [west + 1, 53],
    [west, 53],
  ];
  const authority = (areacd: string, areanm: string, arc: number, end?: number) => ({
    type: 'Polygon',
    arcs: [[arc]],
    properties: { areacd, areanm, ...(end && { end }) },
  });
  const area = (code: string, centre_longitude: number) =>
    ({ code, centre_longitude, centre_latitude: 53.5 }) as CellsOf<'areas'>;

  it('hold the districts whose inner point lies in them; those that ended are left out', () => {
    publication('boundaries/uk_all_levels_2014_2025_bsc.topojson', [
      JSON.stringify({
        type: 'Topology',
        arcs: [square(-3), square(-2)],
        objects: {
          cauth: {
            type: 'GeometryCollection',
            geometries: [
              authority('E47000011', 'North of Tyne', 1, 2023),
              authority('S12000049', 'Glasgow City', 0),
              authority('E47000002', 'Sheffield City Region', 0),
            ],
          },
        },
      }),
    ]);
    const areas = [area('E08000016', -2.5), area('E08000018', -2.9), area('E08000021', -1.5)];
    expect(importCombinedAuthorities(folder, areas)).toEqual([
      { code: 'E47000002', name: 'South Yorkshire', area_codes: 'E08000016;E08000018' },
    ]);
  });
});

describe('the change report', () => {
  const before =
    'indicator_id,code,name,value\nsmoking,E92000001,England,12\nsmoking,W92000004,Wales,13\n';
  const after =
    'indicator_id,code,name,value\nsmoking,E92000001,England,11.5\nsmoking,S92000003,Scotland,14\n';

  it('tells rows added, removed and changed', () => {
    expect(describeChange(compareTables('comparisons', before, after))).toBe(
      [
        'comparisons: 2 -> 2 rows, 1 added, 1 removed, 1 cells changed',
        '  + smoking S92000003',
        '  - smoking W92000004',
        '  ~ smoking E92000001 value: 12 -> 11.5',
      ].join('\n'),
    );
  });

  it('is one line when nothing changes', () => {
    expect(describeChange(compareTables('comparisons', after, after))).toBe(
      'comparisons: no change, 2 rows',
    );
  });
});
