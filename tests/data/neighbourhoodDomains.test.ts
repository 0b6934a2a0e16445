import { describe, expect, it } from 'vitest';
import { decodeDomains, decodeGroups, domainsFile } from '../../src/dataset';
import type { DeprivationDomain } from '../../src/domain';
import { needOfSector } from '../../src/analysis';
import { publicFile } from '../fixtures/realCountry';
import { readOnce } from './published';

const tables = readOnce();
const rows = new Map(tables.neighbourhood_domains.map((row) => [row.code, row]));
const places = new Map(tables.neighbourhoods.map((place) => [place.code, place]));

type Checked = readonly [
  code: string,
  domain: DeprivationDomain,
  /** The published figure of each small area, and its people; in Scotland each counts the same. */
  parts: readonly (readonly [figure: number, people: number])[],
];

/** Looked up by hand in the publications of the small areas. */
const CHECKED: readonly Checked[] = [
  [
    'E02002489',
    'health',
    parts([1.874, 1198], [1.423, 1331], [0.538, 1488], [2.075, 1842], [3.099, 1264]),
  ],
  [
    'E02002489',
    'employment',
    parts([0.385, 1198], [0.239, 1331], [0.134, 1488], [0.417, 1842], [0.509, 1264]),
  ],
  [
    'E02000001',
    'education',
    parts(
      [0.004, 1477],
      [0.169, 1384],
      [3.269, 1614],
      [17.852, 1098],
      [3.534, 1619],
      [0.389, 1392],
    ),
  ],
  ['E02006781', 'employment', parts([0.031, 2054])],
  [
    'E02000864',
    'crime',
    parts([0.735, 2730], [0.662, 2215], [0.788, 2408], [0.817, 1046], [0.512, 1287], [0.896, 1581]),
  ],
  [
    'E02000864',
    'housing',
    parts(
      [24.529, 2730],
      [25.565, 2215],
      [24.584, 2408],
      [15.219, 1046],
      [13.388, 1287],
      [26.319, 1581],
    ),
  ],
  [
    'W02000001',
    'health',
    parts([566, 2442], [1574, 1255], [987, 1176], [1258, 1983], [1340, 1551]),
  ],
  ['W02000001', 'housing', parts([618, 2442], [844, 1255], [521, 1176], [144, 1983], [139, 1551])],
  ['W02000410', 'crime', parts([335, 2014], [733, 1470], [743, 1689], [463, 1812], [522, 1667])],
  [
    'S02001236',
    'education',
    parts([5887, 1], [4384, 1], [5915, 1], [6401, 1], [4092, 1], [5410, 1], [6506, 1]),
  ],
  [
    'S02001236',
    'crime',
    parts([4664, 1], [4602, 1], [4563.5, 1], [5626, 1], [3885, 1], [6928, 1], [4528, 1]),
  ],
  [
    'S02002017',
    'employment',
    parts([2809, 1], [4567, 1], [1189, 1], [3290, 1], [2560, 1], [5978, 1], [3728, 1]),
  ],
];

/** Published as a share here, and shown per cent for districts. */
const PER_CENT: ReadonlySet<string> = new Set(['imd2025_employment_score']);

describe('the domains of neighbourhoods', () => {
  it.each(CHECKED)('%s: %s is the mean of its small areas as published', (code, domain, own) => {
    const people = own.reduce((sum, [, count]) => sum + count, 0);
    const mean = own.reduce((sum, [figure, count]) => sum + figure * count, 0) / people;
    expect(Math.abs(rows.get(code)![domain] - mean)).toBeLessThanOrEqual(0.5e-5);
  });

  // The publisher weighs by residents of mid-2022, and employment by people of working age (students
  // set Manchester 1.44 percentage points apart); we by residents of the Census of 2021.
  it.each([
    ['health', 'imd2025_health_deprivation_and_disability_score', 0.06],
    ['education', 'imd2025_education_skills_and_training_score', 0.5],
    ['employment', 'imd2025_employment_score', 1.5],
    ['crime', 'imd2025_crime_score', 0.05],
    ['health', 'wimd2025_health_rank', 0.1],
    ['education', 'wimd2025_education_rank', 0.1],
    ['crime', 'wimd2025_safety_rank', 0.1],
    ['housing', 'wimd2025_housing_rank', 0.1],
  ] as const)('%s agrees in every district with %s', (domain, indicator, tolerance) => {
    const published = tables.values.filter((value) => value.indicator_id === indicator);
    const worst = published.map(({ area_code, value }) => {
      const own = tables.neighbourhoods.filter((place) => place.area_code === area_code);
      const people = own.reduce((sum, place) => sum + place.population, 0);
      const total = own.reduce(
        (sum, { code, population }) => sum + rows.get(code)![domain] * population,
        0,
      );
      return Math.abs((total / people) * (PER_CENT.has(indicator) ? 100 : 1) - value);
    });
    expect(worst.length).toBeGreaterThanOrEqual(22);
    expect(Math.max(...worst)).toBeLessThan(tolerance);
  });

  it('are of every neighbourhood of Great Britain, by the index of its nation', () => {
    const british = tables.neighbourhood_deprivation.filter(({ code }) => places.has(code));
    expect(british.length).toBe(8543);
    expect(british.filter(({ code, index }) => rows.get(code)?.index !== index)).toEqual([]);
  });
});

const groups = decodeGroups(JSON.parse(publicFile('groups.json')));
const codes = tables.neighbourhoods.map(({ code }) => code);

describe('the need of a sector', () => {
  it.each(groups.domainSectors)('%s goes by its domain in three nations', (sector) => {
    const need = needOf(sector);
    const named = need.measures.filter(({ domain }) => domain !== null);
    expect(named.map(({ nation }) => nation).toSorted()).toEqual(['england', 'scotland', 'wales']);
    expect(need.deprivation).not.toEqual(groups.deprivation);
    expect(need.deprivation.map((share) => share === null)).toEqual(
      codes.map((code) => code.startsWith('N')),
    );
  });

  it.each(CHECKED.map(([code]) => code))('%s stands where its people put it', (code) => {
    for (const { index, sector, domain, figure } of tables.deprivation_measures) {
      if (sector === null || domain === null || rows.get(code)!.index !== index) continue;
      const nation = tables.neighbourhood_domains.filter((row) => row.index === index);
      const own = rows.get(code)![domain];
      const sign = figure === 'score' ? 1 : -1;
      const people = (test: (value: number) => boolean): number =>
        nation
          .filter((row) => test(row[domain]))
          .reduce((sum, row) => sum + places.get(row.code)!.population, 0);
      const all = people(() => true);
      const more = people((value) => sign * (value - own) > 0) / all;
      const asMuch = people((value) => value === own) / all;
      const share = needOf(sector).deprivation[codes.indexOf(code)]!;
      // The published file keeps four decimals.
      expect(share, sector).toBeGreaterThan(more - 1e-4);
      expect(share, sector).toBeLessThan(more + asMuch + 1e-4);
    }
  });

  it('goes by the index as a whole where a sector has no domain', () => {
    expect(groups.domainSectors).not.toContain('mental-health');
    expect(groups.measures.map(({ index, domain }) => [index, domain])).toEqual([
      ['imd-2025', null],
      ['wimd-2025', null],
      ['simd-2020', null],
    ]);
    expect(needOfSector(groups, null)).toBe(groups);
  });
});

function needOf(sector: string) {
  const file = domainsFile(sector);
  return needOfSector(groups, decodeDomains(JSON.parse(publicFile(file)), file));
}

function parts(...own: readonly (readonly [number, number])[]): Checked[2] {
  return own;
}
