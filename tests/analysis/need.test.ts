import { describe, expect, it } from 'vitest';
import { analyse, balancedWeights, ScenarioError } from '../../src/analysis';
import { aggregate, isScored } from '../../src/analysis/aggregate';
import { inverseNormal, normalCumulative, quantileSorted } from '../../src/analysis/distribution';
import { exponentialScore, normalise } from '../../src/analysis/normalise';
import { averageRanks, groupsOf, midRankPercentile } from '../../src/analysis/percentile';
import { empiricalBayes, shrinkRates } from '../../src/analysis/shrink';
import { needMix } from '../../src/analysis/weights';
import { DEFAULT_SCENARIO } from '../../src/domain';
import { makeCountry } from '../fixtures/country';

describe('shrinking', () => {
  it('gives every area the mean where chance explains all the differences', () => {
    // By hand: rates 0.1 and 0.3, mean 0.2, spread 0.01, chance 0.2 / 10 = 0.02: V is clamped at 0.
    expect(empiricalBayes([1, 3], [10, 10])).toEqual([0.2, 0.2]);
  });

  it('leaves large denominators nearly alone and moves small ones', () => {
    const [large, small] = empiricalBayes([1000, 6, 4000], [10_000, 10, 10_000]);
    expect(large).toBeCloseTo(0.1, 2);
    // 0.6 on ten people is drawn towards the mean, 0.25.
    expect(small).toBeLessThan(0.5);
    expect(small).toBeGreaterThan(0.25);
  });

  it('keeps missing counts missing', () => {
    const rates = shrinkRates({ events: [null, 2, 3, 1], atRisk: [10, null, 0, 10] });
    expect(rates).toEqual([null, null, null, 0.1]);
  });
});

describe('percentiles', () => {
  it('are mid-ranks: (average rank - 0.5) / n over the areas that have a value', () => {
    // By hand: ranks 1, 2.5, 2.5, 4 of four.
    expect(midRankPercentile([10, 20, null, 20, 40])).toEqual([0.125, 0.5, null, 0.5, 0.875]);
    expect(averageRanks([5, 5, 5])).toEqual({ ranks: [2, 2, 2], count: 3 });
    expect(midRankPercentile([null])).toEqual([null]);
  });

  it('are taken within each nation where only that can be compared', () => {
    const nations = ['wales', 'wales', 'england', 'england'];
    const values = [1, 2, 300, 400];
    expect(normalise(values, 'higher-is-more-need', 'percentile', groupsOf(nations))).toEqual([
      0.25, 0.75, 0.25, 0.75,
    ]);
  });

  it('read context indicators as they stand', () => {
    expect(normalise([1, 2], 'context', 'percentile', null)).toEqual([0.25, 0.75]);
  });
});

describe('the other normalisations', () => {
  it('min-max clips one outlier instead of flattening the rest', () => {
    const values = [...Array.from({ length: 100 }, (_, i) => i), 1_000_000];
    const u = normalise(values, 'higher-is-more-need', 'minmax', null);
    // 5th and 95th percentile of 0..99 and the outlier are 5 and 95.
    expect(u[50]).toBeCloseTo(0.5, 12);
    expect([u[0], u[100]]).toEqual([0, 1]);
  });

  it('normal scores put the middle at 0.5 and one standard deviation a sixth away', () => {
    expect(inverseNormal(0.5)).toBe(0);
    // Standard normal table: 97.5% at 1.959964, 84.134475% at 1.
    expect(inverseNormal(0.975)).toBeCloseTo(1.959963984540054, 8);
    expect(inverseNormal(0.001)).toBeCloseTo(-3.090232306167813, 8);
    expect(normalCumulative(-1.959963984540054)).toBeCloseTo(0.025, 7);
    expect(normalCumulative(1)).toBeCloseTo(0.8413447460685429, 7);
    expect(() => inverseNormal(1)).toThrow(/not 1/);
  });

  it('the exponential transform reproduces the English Indices of Deprivation 2025', () => {
    // City of London 001A (E01000001): ranks of its seven domains among 33,755, and its published
    // score, 8.742 (MHCLG, Open Government Licence v3.0). Weights as published, used as they are.
    const ranks = [33730, 33708, 33755, 33108, 33698, 29220, 244];
    const weights = [0.225, 0.225, 0.135, 0.135, 0.093, 0.093, 0.093];
    const score = ranks.reduce(
      (sum, rank, k) => sum + weights[k]! * exponentialScore((33755 - rank + 1) / 33755),
      0,
    );
    expect(Math.abs(score - 8.742)).toBeLessThan(0.001);
    expect(exponentialScore(1)).toBeCloseTo(100, 10);
  });

  it('quantiles interpolate between order statistics', () => {
    expect(quantileSorted([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantileSorted([7], 0.05)).toBe(7);
  });
});

describe('the aggregate', () => {
  it('is the weighted mean of what is observed', () => {
    // By hand: (2 x 0.2 + 1 x 0.8) / 3 = 0.4.
    expect(aggregate([[0.2], [0.8], [null]], [2, 1, 5], 0, 'mean')).toBe(0.4);
    expect(aggregate([[null]], [1], 0, 'mean')).toBeNull();
  });

  it('by the severe mode lets one severe need be enough', () => {
    // By hand: 1 - sqrt(0.1 x 0.9) = 0.7; the mean would be 0.5.
    expect(aggregate([[0.9], [0.1]], [1, 1], 0, 'severe')).toBeCloseTo(0.7, 12);
    expect(aggregate([[1], [0]], [1, 9], 0, 'severe')).toBe(1);
    expect(aggregate([[0], [0]], [1, 1], 0, 'severe')).toBe(0);
  });

  it('needs two thirds of the weight, and exactly two thirds will do', () => {
    const third = 1 / 3;
    expect(isScored([[0.5], [0.5], [null]], [third, third, third], 0)).toBe(true);
    expect(isScored([[0.5], [0.5], [null]], [0.33, 0.33, 0.34], 0)).toBe(false);
  });
});

describe('weights', () => {
  const input = makeCountry();
  const { indicators } = input.indicators;
  const { needSets } = input.core.taxonomy;

  it('are equal within a theme and across the themes of the set', () => {
    // "overall" has five indicators in four themes, two of them in "money".
    const { weights, withinNation } = needMix(indicators, needSets, DEFAULT_SCENARIO);
    expect(weights.map(({ byNation }) => byNation.wales)).toEqual([0.125, 0.125, 0.25, 0.25, 0.25]);
    expect(withinNation).toBe(false);
    expect(balancedWeights(indicators.slice(0, 3))).toEqual({
      poverty: 0.5,
      claimants: 0.5,
      smoking: 1,
    });
  });

  it('of a person replace the set; zeros and indicators that are not there drop out', () => {
    const { weights } = needMix(indicators, needSets, {
      ...DEFAULT_SCENARIO,
      sector: 'health',
      weights: { life: 3, lonely: 1, smoking: 0, 'of an old link': 9 },
    });
    expect(weights.map(({ indicator, byNation }) => [indicator.id, byNation.england])).toEqual([
      ['life', 0.75],
      ['lonely', 0.25],
    ]);
  });

  it.each([{ life: -1 }, { life: NaN }, { life: Infinity }])('refuse %j in words', (weights) => {
    const choice = { ...DEFAULT_SCENARIO, sector: 'health', weights };
    expect(() => needMix(indicators, needSets, choice)).toThrow(
      /weight of "life".*positive number/,
    );
  });

  it('of a sector without a need set are refused with the choices', () => {
    expect(() => analyse(input, { ...DEFAULT_SCENARIO, sector: 'dentistry' })).toThrow(
      'There is no need set for "dentistry". Choose one of: overall, health, homelessness-housing.',
    );
  });

  it.each([
    [{ catchmentKm: 1 }, /catchment is 1 km. Choose from 2 to 100 km/],
    [{ catchmentKm: NaN }, /catchment/],
    [{ halfReach: 0 }, /half-way/],
    [{ readinessWeight: 1.1 }, /readiness is 1.1. Choose from 0 to 1/],
  ])('and other choices out of range are refused in words: %j', (change, words) => {
    const scenario = { ...DEFAULT_SCENARIO, ...change };
    expect(() => analyse(input, scenario)).toThrow(ScenarioError);
    expect(() => analyse(input, scenario)).toThrow(words);
  });
});
