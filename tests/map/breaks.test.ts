import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBreaks, quantileBreaks } from '../../src/map/breaks';

describe('quantileBreaks', () => {
  it('puts as many values in each class', () => {
    // Type 7 quantiles of 1 to 9 in thirds, by hand: positions 8/3 and 16/3 from the least.
    const breaks = quantileBreaks([9, 8, 7, 6, 5, 4, 3, 2, 1], 3);
    expect(breaks[0]).toBe(1);
    expect(breaks[1]).toBeCloseTo(1 + 8 / 3, 12);
    expect(breaks[2]).toBeCloseTo(1 + 16 / 3, 12);
    expect(breaks[3]).toBe(9);
  });

  it('rounds inner edges and widens the outer ones', () => {
    expect(quantileBreaks([0.12, 0.3, 0.52, 0.77], 2, 1)).toEqual([0.1, 0.4, 0.8]);
  });

  it('does not widen an edge that is already round', () => {
    expect(quantileBreaks([0.1, 0.2, 0.3], 1, 1)).toEqual([0.1, 0.3]);
  });

  it('leaves out what is not known, and merges classes that ties empty', () => {
    expect(quantileBreaks([0, null, 0, 0, Number.NaN, 0, 8], 4)).toEqual([0, 8]);
  });

  it('gives one class to one value, and none to none', () => {
    expect(quantileBreaks([5, 5, null], 6)).toEqual([5, 5]);
    expect(quantileBreaks([null], 6)).toEqual([]);
  });

  it('refuses a number of classes that is none', () => {
    expect(() => quantileBreaks([1], 0)).toThrow('is 0');
  });

  it('always rises and covers every value', () => {
    // Adding 0 turns -0, which no figure is, into 0.
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 2 }),
        fc.integer({ min: 1, max: 9 }),
        (values, count) => {
          const breaks = quantileBreaks(values, count);
          expect(breaks[0]).toBe(Math.min(...values));
          expect(breaks.at(-1)).toBe(Math.max(...values));
          expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
          expect(breaks.length).toBeLessThanOrEqual(count + 1);
        },
      ),
    );
  });
});

it('cuts equal classes', () => {
  expect(equalBreaks(0, 1, 4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});
