import { describe, expect, it } from 'vitest';
import { analyse, explainArea } from '../../src/analysis';
import { needClass, reachClass } from '../../src/analysis/classes';
import { gap, potential } from '../../src/analysis/gap';
import { decileOfRank, rankDescending } from '../../src/analysis/rank';
import { presenceInSimilar, readiness } from '../../src/analysis/readiness';
import { DEFAULT_SCENARIO } from '../../src/domain';
import { makeCountry } from '../fixtures/country';

describe('gap and potential', () => {
  it.each([
    // need, access, readiness; gap and potential at lambda 0.5, worked by hand.
    [0.9, 0.1, 0.5, 0.9, 0.675],
    [0.8, 0.3, 0.25, 0.7483, 0.4677],
    [1, 0, 1, 1, 1],
    [0.9, 0.1, 0, 0.9, 0.45],
  ])(
    'of need %d, access %d, readiness %d',
    (need, access, ready, expectedGap, expectedPotential) => {
      const score = gap(need, access);
      expect(score).toBeCloseTo(expectedGap, 4);
      expect(potential(score, ready, 0.5)).toBeCloseTo(expectedPotential, 4);
    },
  );

  it('is not known where readiness is not, unless readiness weighs nothing', () => {
    expect(potential(0.5, null, 0.5)).toBeNull();
    expect(potential(0.5, null, 0)).toBe(0.5);
  });
});

describe('readiness', () => {
  it('is the mean of the parts that are known', () => {
    expect(readiness({ learning: 0.2, similar: 0.6 })).toBe(0.4);
    expect(readiness({ learning: null, similar: null })).toBeNull();
  });

  it('counts the similar areas where a pioneer is present; null where none are published', () => {
    const { similarAt } = makeCountry().indicators;
    const alone = similarAt.map((places, i) => (i === 1 ? [] : places));
    const present = Float64Array.from(similarAt, (_, i) => (i === 1 || i === 2 ? 1 : 0));
    // The first area is like areas 1, 2, 3 and 5: two of four.
    const shares = presenceInSimilar(alone, present);
    expect(shares.slice(0, 2)).toEqual([0.5, null]);
  });
});

describe('ranks and classes', () => {
  it('rank from the highest, equal values by area code, without a value not at all', () => {
    expect(rankDescending([0.5, null, 0.9, 0.5], ['B', 'C', 'D', 'A'])).toEqual([3, null, 1, 2]);
  });

  it('deciles hold a tenth each', () => {
    expect([1, 10, 11, 100].map((rank) => decileOfRank(rank, 100))).toEqual([1, 1, 2, 10]);
    expect([1, 36, 37, 38, 361].map((rank) => decileOfRank(rank, 361))).toEqual([1, 1, 1, 2, 10]);
  });

  it('thirds of need and three of access begin where they say', () => {
    expect([0, 0.3333, 1 / 3, 0.6666, 2 / 3, 1].map(needClass)).toEqual([0, 0, 1, 1, 2, 2]);
    expect([0, 0.0499, 0.05, 0.4999, 0.5, 1].map(reachClass)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('the explanation', () => {
  const analysis = analyse(makeCountry(), { ...DEFAULT_SCENARIO, catchmentKm: 60 });

  it('splits the logarithm of the gap into need and lack of reach, with nothing left over', () => {
    const scored = analysis.areas.filter(({ gap: score }) => score !== null && score > 0);
    expect(scored.length).toBeGreaterThan(5);
    const wrong = scored.filter((area) => {
      const { needLog, reachLog } = explainArea(area, analysis);
      return !(Math.abs(needLog! + reachLog! - Math.log(area.gap!)) < 1e-12);
    });
    expect(wrong).toEqual([]);
  });

  it('names what raises need and what lowers it, strongest first', () => {
    const area = analysis.areas.find(({ contributions }) => contributions.length === 5)!;
    const { raising, lowering, rankedCount } = explainArea(area, analysis);
    expect(raising.every(({ contribution }) => contribution > 0)).toBe(true);
    expect(lowering.every(({ contribution }) => contribution < 0)).toBe(true);
    expect(raising).toEqual(raising.toSorted((a, b) => b.contribution - a.contribution));
    expect(rankedCount).toBe(analysis.areas.filter(({ gap: score }) => score !== null).length);
  });

  it('of an area without a score has the reason and no halves', () => {
    const area = analysis.areas.find(({ need }) => need === null)!;
    expect(explainArea(area, analysis)).toMatchObject({
      noScoreReason: 'too-few-indicators',
      needLog: null,
      reachLog: null,
      rank: null,
    });
  });
});
