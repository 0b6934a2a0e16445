import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUntouched, STARTER_IDS, starterLink } from '../../src/store/starters';
import { DEFAULT_LINK } from '../../src/store/link';
import { formatLink, parseLink } from '../../src/store/url';

const firstColumn = (table: string): string[] =>
  readFileSync(new URL(`../../data/${table}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',')[0]!);

describe('starter questions', () => {
  it.each(STARTER_IDS)('%s survives the address bar', (id) => {
    const link = starterLink(id, DEFAULT_LINK);
    expect(parseLink(formatLink(link))).toEqual(link);
    expect(isUntouched(link)).toBe(false);
  });

  it.each(STARTER_IDS)('%s names only what the tables have', (id) => {
    const { scenario } = starterLink(id, DEFAULT_LINK);
    expect(['overall', ...firstColumn('sectors')]).toContain(scenario.sector);
    expect([null, ...firstColumn('practices')]).toContain(scenario.practice);
    const indicators = firstColumn('indicators');
    for (const indicator of Object.keys(scenario.weights ?? {}))
      expect(indicators).toContain(indicator);
  });

  it('keeps how the page looks', () => {
    const looks = { show: 'table', language: 'cy', theme: 'dark', areaStyle: 'people' } as const;
    expect(starterLink('work', { ...DEFAULT_LINK, ...looks, text: 'x' })).toMatchObject({
      ...looks,
      text: '',
    });
  });

  it('are offered until something is asked', () => {
    expect(isUntouched(DEFAULT_LINK)).toBe(true);
    const { scenario, facets } = DEFAULT_LINK;
    expect(isUntouched({ ...DEFAULT_LINK, scenario: { ...scenario, catchmentKm: 21 } })).toBe(
      false,
    );
    expect(isUntouched({ ...DEFAULT_LINK, facets: { ...facets, nation: ['wales'] } })).toBe(false);
  });
});
