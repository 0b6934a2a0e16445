import { describe, expect, it } from 'vitest';
import type { AreaFigure } from '../../src/analysis';
import { foremost, needThatStandsOut, strengthOf } from '../../src/analysis/standsOut';
import type { Basis, Direction, Indicator } from '../../src/domain';
import { makeCountry } from '../fixtures/country';

const [indicator] = makeCountry().indicators.indicators;

/** 1 to 10, whose median is 5.5; distances 0.5 to 4.5 twice, median 2.5; spread 1.482602 x 2.5. */
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Made {
  readonly id?: string;
  readonly themeId?: string;
  readonly value?: number | null;
  readonly basis?: Basis;
  readonly low?: number;
  readonly high?: number;
  readonly direction?: Direction;
  readonly agreed?: boolean;
  readonly others?: readonly number[];
  readonly similar?: readonly number[];
  readonly amongSimilar?: AreaFigure['amongSimilar'];
}

/** A figure of an area among others of its nation, itself one of them. */
function figure(made: Made): AreaFigure {
  const { value = 20, others = TEN, similar = [], low, high } = made;
  const of: Indicator = {
    ...indicator!,
    id: made.id ?? 'x',
    themeId: made.themeId ?? 'money',
    direction: made.direction ?? 'higher-is-more-need',
    directionAgreed: made.agreed ?? true,
  };
  return {
    indicator: of,
    value,
    basis: made.basis ?? 'published',
    interval: low === undefined || high === undefined ? null : { low, high },
    around: [],
    rank: null,
    inNation: value === null ? others : [...others, value],
    comparable: [],
    similar,
    amongSimilar: made.amongSimilar ?? null,
  };
}

const one = (made: Made) => needThatStandsOut([figure(made)]);

describe('need against the nation', () => {
  it('stands out where nine in ten of the other areas have less of it', () => {
    // Above 9 of 10, and above 8 of 10 (9 is no less than 9).
    expect(one({ value: 9.5 }).figures.length).toBe(1);
    expect(one({ value: 9 }).figures).toEqual([]);
    expect(one({ value: 1.5, direction: 'lower-is-more-need' }).figures.length).toBe(1);
    expect(one({ value: 20, direction: 'lower-is-more-need' }).figures).toEqual([]);
  });

  it('is measured from the middle of the other areas, its own left out', () => {
    const [found] = one({ value: 20 }).figures;
    // (20 - 5.5) / (1.482602 x 2.5).
    expect(found?.nation).toMatchObject({ middle: 5.5, count: 10, standing: 'stands-out' });
    expect(found?.nation?.towardsNeed).toBeCloseTo(3.91204, 4);
    const [low] = one({ value: -9, direction: 'lower-is-more-need' }).figures;
    expect(low?.nation?.towardsNeed).toBeCloseTo(3.91204, 4);
  });

  it('cannot be told where the interval holds that middle, and then does not stand out', () => {
    const chance = one({ value: 20, low: 5, high: 35 });
    expect(chance.figures).toEqual([]);
    expect(chance.cannotTell.length).toBe(1);
    expect(one({ value: 20, low: 6, high: 34 }).figures.length).toBe(1);
  });

  it('says nothing beside fewer than eight others', () => {
    const few = one({ others: TEN.slice(0, 7) });
    expect(few.figures).toEqual([]);
    expect(few.compared).toEqual({ nation: 0, similar: 0 });
  });

  it('still stands out where over half of the others are equal, without a strength', () => {
    const [found] = one({ others: [0, 0, 0, 0, 0, 0, 0, 0, 0, 5] }).figures;
    expect(found?.nation?.towardsNeed).toBeNull();
    expect(strengthOf(found!)).toBe(0);
  });
});

describe('need against similar places', () => {
  it('is another question: needy among needy neighbours stands out from the nation alone', () => {
    const [found] = one({ value: 20, similar: [16, 17, 18, 19, 20, 21, 22, 23, 24] }).figures;
    expect(found?.nation?.standing).toBe('stands-out');
    // (20 - 20) / ... is 0.
    expect(found?.similar).toMatchObject({ middle: 20, towardsNeed: 0, standing: 'usual' });
  });

  it('stands out from two robust standard deviations, whatever the nation', () => {
    // Median 5; MAD 2: 2.965204 a standard deviation; 5 + 2 x 2.965204 is 10.93.
    const similar = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const nation = [...TEN, 100, 101];
    expect(one({ value: 10.9, others: nation, similar }).figures).toEqual([]);
    const [found] = one({ value: 11, others: nation, similar }).figures;
    expect(found?.nation?.standing).toBe('usual');
    expect(found?.similar?.towardsNeed).toBeCloseTo(2.02347, 4);
  });
});

describe('which figures count', () => {
  it('are the own ones of which everybody would call more, or less, worse', () => {
    expect(one({ agreed: false }).compared.nation).toBe(0);
    expect(one({ direction: 'context' }).compared.nation).toBe(0);
    expect(one({ basis: 'county' }).compared.nation).toBe(0);
    expect(one({ value: null }).compared.nation).toBe(0);
  });

  it('and those with less need than the middle are counted too', () => {
    const need = needThatStandsOut([figure({ value: 3 }), figure({ value: 8 })]);
    expect(need.lessThanMiddle).toBe(1);
  });
});

describe('the order', () => {
  it('is farthest out first, equal ones by id, and last what cannot be told from similar places', () => {
    const need = needThatStandsOut([
      figure({ id: 'b', value: 20 }),
      figure({ id: 'unsure', value: 90, amongSimilar: 'cannot-tell' }),
      figure({ id: 'far', value: 40 }),
      figure({ id: 'a', value: 20 }),
    ]);
    expect(need.figures.map((found) => found.figure.indicator.id)).toEqual([
      'far',
      'a',
      'b',
      'unsure',
    ]);
  });

  it('of a few takes one of each theme first', () => {
    const { figures } = needThatStandsOut([
      figure({ id: 'a', value: 60, themeId: 'money' }),
      figure({ id: 'b', value: 50, themeId: 'money' }),
      figure({ id: 'c', value: 40, themeId: 'health' }),
      figure({ id: 'd', value: 99, themeId: 'care', amongSimilar: 'cannot-tell' }),
    ]);
    const ids = (most: number): string[] =>
      foremost(figures, most).map((found) => found.figure.indicator.id);
    expect(ids(2)).toEqual(['a', 'c']);
    expect(ids(3)).toEqual(['a', 'c', 'b']);
    expect(ids(9)).toEqual(['a', 'c', 'b', 'd']);
  });
});
