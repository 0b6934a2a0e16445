import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import {
  asPastedTable,
  comparisonRows,
  type ComparisonFacts,
} from '../../../src/features/compare/comparisonRows';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { i18n } from '../../../src/i18n';
import { readRealCountry } from '../../fixtures/realCountry';

const country = readRealCountry();
const { core, indicators } = country;
const t = i18n.getFixedT('en', ['compare', 'domain'] as const);
const tGaps = i18n.getFixedT('en', 'gaps');
const facts: ComparisonFacts = {
  core,
  data: indicators,
  analysis: analyse(country, DEFAULT_SCENARIO),
  areas: ['Blackpool', 'Hart', 'Highland'].map((name) =>
    core.areas.find((area) => area.name === name)!,
  ),
  language: 'en',
  scenario: 'for all sectors',
};
const rows = comparisonRows(facts, t, tGaps);
const rowOf = (label: string): string[] => rows.find(([first]) => first?.startsWith(label))!;

describe('the comparison as text', () => {
  it('has a column for what, for each area, and for the source', () => {
    expect(rows[0]).toEqual([
      'What is compared',
      'Blackpool',
      'Hart',
      'Highland',
      'Source and period',
    ]);
    expect(rows.every(({ length }) => length === 5)).toBe(true);
    expect(rowOf('Nation')).toEqual(['Nation', 'England', 'England', 'Scotland', '']);
  });

  it('has every figure with its source and period; what is missing is never 0', () => {
    for (const { label, source, period } of indicators.indicators)
      expect(rowOf(label).at(-1)).toBe(`${source}, ${period}`);
    expect(rowOf('Index of Multiple Deprivation 2025')).toEqual([
      'Index of Multiple Deprivation 2025 (England) (Higher means more need)',
      '43.5',
      '5.9',
      'No value',
      'Ministry of Housing, Communities and Local Government, 2025',
    ]);
  });

  it('says whose figure a county figure is', () => {
    expect(rowOf('Healthy life expectancy, men')[2]).toContain('County figure');
  });

  it('leaves the scores out while they are worked out', () => {
    const without = comparisonRows({ ...facts, analysis: null }, t, tGaps);
    expect(rowOf('Worth looking at first')[1]).toMatch(/^\d+ of 100$/);
    expect(without.some(([first]) => first?.startsWith('Worth looking at first'))).toBe(false);
  });

  it('pastes as a table, with the link below', () => {
    const lines = asPastedTable(rows, 'https://example.org').split('\n');
    expect(lines[0]?.split('\t')).toHaveLength(5);
    expect(lines.at(-1)).toBe('https://example.org');
    expect(lines).toHaveLength(rows.length + 2);
  });

  it('says of each area how hard anyone looked, and the reach expected after a look', () => {
    const row = rowOf('How hard anyone looked');
    for (const words of row.slice(1, 4)) expect(words).toMatch(/looked/);
    expect(rowOf('Reach expected after a look')[1]).toMatch(/^\d+ of 100$/);
  });
});
