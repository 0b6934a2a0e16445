import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import { DEFAULT_SCENARIO, type GapAnalysis } from '../../../src/domain';
import { countGaps } from '../../../src/features/gaps/countGaps';
import { DEFAULT_LINK, type LinkState } from '../../../src/store/link';
import { gapClassKey, selectGapRows } from '../../../src/store/selectors/gaps';
import type { Store } from '../../../src/store/store';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry({
  areas: 40,
  pointsPerArea: 3,
  organisations: 12,
  sitesPerOrganisation: 2,
  seed: 7,
});
const analysis = analyse(country, { ...DEFAULT_SCENARIO, catchmentKm: 60 });

/** The parts of the store that the selector reads. */
function storeWith(link: Partial<LinkState>, answer: GapAnalysis | null = analysis): Store {
  const core = { state: 'ready', value: country.core };
  return { link: { ...DEFAULT_LINK, ...link }, data: { core }, analysis: answer } as never;
}
const rowsWith = (link: Partial<LinkState>) => selectGapRows(storeWith(link)) ?? [];

describe('selectGapRows', () => {
  it('is null until there is an answer', () => {
    expect(selectGapRows(storeWith({}, null))).toBeNull();
  });

  it('has every area, in the order of the analysis, those without a score last', () => {
    const rows = rowsWith({ gapLayer: 'gap' });
    expect(rows).toHaveLength(40);
    const scored = rows.filter(({ result }) => result.gap !== null);
    expect(scored.length).toBeLessThan(40);
    expect(scored.map(({ result }) => result.gapRank)).toEqual(scored.map(({ rank }) => rank));
    expect(rows.slice(scored.length).every(({ rank }) => rank === null)).toBe(true);
  });

  it('follows the ranks of potential, and least reach first', () => {
    const potential = rowsWith({ gapLayer: 'potential' }).filter(({ rank }) => rank !== null);
    expect(potential.map(({ result }) => result.rank)).toEqual(potential.map(({ rank }) => rank));
    const reach = rowsWith({ gapLayer: 'reach' }).map(({ result }) => result.access);
    expect(reach).toEqual(reach.toSorted((a, b) => a - b));
  });

  it('keeps the rank among all areas under a nation filter', () => {
    const all = rowsWith({});
    const wales = rowsWith({ facets: { ...DEFAULT_LINK.facets, nation: ['wales'] } });
    expect(wales).toHaveLength(10);
    for (const row of wales) {
      expect(row.rank).toBe(all.find(({ area }) => area.code === row.area.code)?.rank);
    }
  });

  it('filters to the classes of the legend, and leaves out what has none', () => {
    const classes = ['2-0', '2-1'];
    const rows = rowsWith({ classes });
    expect(rows.length).toBeGreaterThan(0);
    for (const { result } of rows) expect(classes).toContain(gapClassKey('both', result));
    const others = rowsWith({}).filter(
      ({ result }) => !classes.includes(String(gapClassKey('both', result))),
    );
    expect(rows.length + others.length).toBe(40);
  });

  it('gives the same list for the same state', () => {
    const store = storeWith({});
    expect(selectGapRows(store)).toBe(selectGapRows(store));
  });
});

describe('countGaps', () => {
  it('counts areas and people of high need and no known pioneer', () => {
    const rows = rowsWith({});
    const expected = rows.filter(({ result }) => gapClassKey('both', result) === '2-0');
    const summary = countGaps(rows);
    expect(expected.length).toBeGreaterThan(0);
    expect(summary.highNoneCount).toBe(expected.length);
    expect(summary.highNonePeople).toBe(
      expected.reduce((sum, { area }) => sum + area.population, 0),
    );
    expect(summary.unscored.every(({ result }) => result.need === null)).toBe(true);
  });

  it('counts nothing where nothing is listed', () => {
    expect(countGaps([])).toEqual({
      highNoneCount: 0,
      highNoneLooked: 0,
      highNonePeople: 0,
      unscored: [],
    });
  });
});
