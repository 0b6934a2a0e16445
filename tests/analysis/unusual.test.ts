import { describe, expect, it } from 'vitest';
import { medianOf, placeAmongSimilar, unusualFigures } from '../../src/analysis';

const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function figure(value: number, similar: readonly number[], low?: number, high?: number) {
  const interval = low === undefined || high === undefined ? null : { low, high };
  return { id: 'x', value, interval, similar };
}

describe('what is unusual', () => {
  it('is (value - median) / (1.4826 MAD)', () => {
    // Median 5; distances 4 3 2 1 0 1 2 3 4, whose median is 2. (20 - 5) / (1.482602 x 2).
    const [found] = unusualFigures([figure(20, NINE)]);
    expect(found).toMatchObject({ median: 5, count: 9 });
    expect(found?.robustZ).toBeCloseTo(5.05867, 4);
    expect(unusualFigures([figure(-10, NINE)])[0]?.robustZ).toBeCloseTo(-5.05867, 4);
  });

  it('stands firm against one wild neighbour', () => {
    const [found] = unusualFigures([figure(20, [...NINE.slice(0, 8), 1000])]);
    expect(found?.robustZ).toBeCloseTo(5.05867, 4);
  });

  it('says nothing below two, about too few, or where over half are equal', () => {
    expect(unusualFigures([figure(10.9, NINE)])).toEqual([]);
    expect(unusualFigures([figure(20, NINE.slice(0, 7))])).toEqual([]);
    expect(unusualFigures([figure(20, [5, 5, 5, 5, 5, 1, 9, 8])])).toEqual([]);
  });

  it('leaves out what may be chance', () => {
    expect(unusualFigures([figure(20, NINE, 4, 36)])).toEqual([]);
    expect(unusualFigures([figure(20, NINE, 6, 34)]).length).toBe(1);
  });

  it('puts the strongest first, and equal ones by id', () => {
    const named = (id: string, value: number) => ({ ...figure(value, NINE), id });
    const order = unusualFigures([named('b', 20), named('c', -30), named('a', -10)]);
    expect(order.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('higher or lower than similar areas', () => {
  it.each([
    ['above the middle half', figure(7.1, NINE), 'higher'],
    ['below it', figure(2.9, NINE), 'lower'],
    ['at its edge', figure(7, NINE), 'about-the-same'],
    ['equal to all', figure(5, [5, 5, 5, 5, 5, 5, 5, 5]), 'about-the-same'],
    ['an interval that holds the median', figure(9, NINE, 5, 13), 'cannot-tell'],
    ['an interval clear of it', figure(6, NINE, 5.1, 6.9), 'higher'],
    ['seven neighbours', figure(20, NINE.slice(0, 7)), 'too-few-similar-areas'],
  ])('%s', (_, compared, standing) => {
    expect(placeAmongSimilar(compared)).toBe(standing);
  });

  it('has no middle without values', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([3, 1])).toBe(2);
  });
});
