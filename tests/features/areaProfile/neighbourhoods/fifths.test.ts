import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeprivedNeighbourhood } from '../../../../src/domain';
import {
  fifthsOf,
  inNationsTenth,
  rangesOf,
} from '../../../../src/features/areaProfile/neighbourhoods/fifths';

function withValues(values: readonly number[]): DeprivedNeighbourhood[] {
  return values.map((value, at) => ({
    code: `E0200000${at}`,
    name: `Place ${at}`,
    nameWelsh: null,
    population: 1000,
    value,
    nationRank: at + 1,
    parts: 1,
  }));
}

describe('fifths of a district', () => {
  it('hold as many each where nothing is equal', () => {
    expect(rangesOf(withValues([50, 45, 40, 35, 30, 25, 20, 15, 10, 5]))).toEqual([
      { fifth: 'first', from: 50, to: 45, count: 2 },
      { fifth: 'second', from: 40, to: 35, count: 2 },
      { fifth: 'third', from: 30, to: 25, count: 2 },
      { fifth: 'fourth', from: 20, to: 15, count: 2 },
      { fifth: 'fifth', from: 10, to: 5, count: 2 },
    ]);
  });

  it('leave one empty rather than part equal figures', () => {
    expect(fifthsOf(withValues([9, 8, 8, 8, 1]))).toEqual([
      'first',
      'second',
      'second',
      'second',
      'fifth',
    ]);
  });

  it('are one where there is one', () => {
    expect(rangesOf(withValues([12.65]))).toEqual([
      { fifth: 'first', from: 12.65, to: 12.65, count: 1 },
    ]);
    expect(rangesOf([])).toEqual([]);
  });

  it('never put the more deprived in a lesser fifth, and count everybody once', () => {
    const order = ['first', 'second', 'third', 'fourth', 'fifth'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (values) => {
        const rows = withValues(values.toSorted((a, b) => b - a));
        const places = fifthsOf(rows).map((fifth) => order.indexOf(fifth));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const counted = rangesOf(rows).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(rows.length);
      }),
    );
  });
});

it('counts those in the most deprived tenth of the nation, its last place included', () => {
  const rows = withValues([5, 4, 3, 2, 1]);
  expect(inNationsTenth(rows, 30)).toBe(3);
  expect(inNationsTenth(rows, 39)).toBe(3);
  expect(inNationsTenth(rows, 9)).toBe(0);
});
