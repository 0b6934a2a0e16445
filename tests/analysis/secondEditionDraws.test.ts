import { describe, expect, it } from 'vitest';
import { Country, finish, uncertainty } from '../../src/analysis';
import {
  DEFAULT_SCENARIO,
  type AnalysisInput,
  type Look,
  type RankInterval,
} from '../../src/domain';
import { look, organisation, site, threeDistricts } from '../fixtures/threeDistricts';

/** Three standard errors of a share of a half among 1,000 draws. */
const CHANCE = 3 * Math.sqrt(0.25 / 1000);

/**
 * The three districts out of each other's reach, with needs of 5/6, 1/2 and 1/6 by every
 * normalisation and mode, so that only what is drawn of supply and looks moves the first.
 */
function apart(made: AnalysisInput, looks: readonly Look[]): AnalysisInput {
  const { points } = made.demand;
  const [poverty] = made.indicators.indicators;
  return {
    ...made,
    core: {
      ...made.core,
      areas: made.core.areas.map((area) => ({ ...area, nation: 'england', population: 10_000 })),
      taxonomy: {
        ...made.core.taxonomy,
        needSets: [{ id: 'health', nation: null, indicatorIds: ['poverty'] }],
      },
      looks,
    },
    indicators: {
      ...made.indicators,
      themes: [],
      indicators: [poverty!],
      values: [{ indicatorId: 'poverty', values: [30, 20, 10], basis: [null, null, null] }],
    },
    demand: {
      barriers: [],
      points: { ...points, longitude: Float64Array.of(0, 1, 2) },
    },
  };
}

/** How sure the first district is to be first by the gap. */
function firstOf(input: AnalysisInput, looking: 'expected' | 'as-listed'): RankInterval {
  const scenario = { ...DEFAULT_SCENARIO, sector: 'health', looking };
  return finish(uncertainty(new Country(input), scenario)).gap[0]!;
}

describe('12: a pioneer in the draws', () => {
  // On the spot, it takes the gap of the first district from sqrt(0.833) = 0.913 to
  // sqrt(0.833 exp(-1)) = 0.554, below sqrt(0.5) = 0.707 of the second and above the third's 0.408.
  // Per head, access is A / (A + chance x A / 3): 0.75 where it is sure, a gap of sqrt(0.833 / 4) =
  // 0.456, still second; 6/7 by a chance of a half, a gap of sqrt(0.833 / 7) = 0.345, the third.
  const withPioneer = (chance: Parameters<typeof organisation>[1]): AnalysisInput =>
    apart(threeDistricts([organisation('o', chance)], [site('s', 'o')]), []);

  it('is there in as many draws as its chance says', () => {
    const unknown = firstOf(withPioneer({ recordState: 'unknown' }), 'as-listed');
    expect(Math.abs(unknown.topTenth - 0.5)).toBeLessThan(CHANCE);
    expect([unknown.p05, unknown.p95]).toEqual([1, 3]);
    const checked = firstOf(withPioneer({ recordState: 'checked' }), 'as-listed');
    expect(Math.abs(checked.topTenth - 0.05)).toBeLessThan(CHANCE);
  });

  it('is there in all where it is sure', () => {
    const sure = firstOf(withPioneer({ recordState: 'verified' }), 'as-listed');
    expect(sure).toMatchObject({ p05: 2, p95: 2, topTenth: 0 });
  });
});

describe('15: a look in the draws', () => {
  // Half of the looks closed nothing, half 0.9 of what was missing. A second look is expected to
  // close 0.15 at most, as the second district was looked at: its gap is sqrt(0.5 x 0.85) = 0.652
  // or sqrt(0.5) = 0.707. The first, unlooked: sqrt(0.833) = 0.913, or sqrt(0.833 x 0.1) = 0.289.
  const looks = [
    look('A1', { accessAfter: 0, found: 0 }),
    look('A2', { accessAfter: 0.9, found: 2 }),
  ];
  const bare = threeDistricts([], []);

  it('closes in an unlooked district what one of the looks held has closed', () => {
    const unlooked = firstOf(apart(bare, looks), 'expected');
    expect(Math.abs(unlooked.topTenth - 0.5)).toBeLessThan(CHANCE);
  });

  it('closes little more where somebody has looked', () => {
    // sqrt(0.833 x 0.85) = 0.842 stays above 0.707, whatever is drawn.
    const looked = firstOf(apart(bare, [...looks, look('A0')]), 'expected');
    expect(looked).toMatchObject({ p05: 1, p95: 1, topTenth: 1 });
  });
});
