import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf, type TrendKind } from '../../src/analysis';
import type { TrendPoint } from '../../src/domain';

type Given = number | null | readonly [value: number, low: number, high: number];

function series(...given: readonly Given[]): TrendPoint[] {
  return given.map((one, at) => {
    const [value, low, high] = typeof one === 'number' || one === null ? [one] : one;
    const interval = low === undefined || high === undefined ? null : { low, high };
    return { period: String(2015 + at), year: 2015 + at, value, interval, nation: null };
  });
}

const OPPOSITE: Readonly<Record<TrendKind, TrendKind>> = {
  rose: 'fell',
  fell: 'rose',
  'about-the-same': 'about-the-same',
  'may-be-chance': 'may-be-chance',
  'cannot-tell': 'cannot-tell',
};

describe('a trend', () => {
  it.each([
    ['larger', series(3.1, 9, 4.4), 'rose'],
    ['smaller', series(4.4, 9, 3.1), 'fell'],
    ['equal as shown', series(3.14, 9, 3.06), 'about-the-same'],
    ['one more in the last digit', series(5.6, 9, 5.7), 'about-the-same'],
    ['two more', series(5.6, 9, 5.8), 'rose'],
    ['intervals apart', series([3, 2, 4], [9, 8, 10], [6, 5, 7]), 'rose'],
    ['intervals apart, downwards', series([6, 5, 7], [9, 8, 10], [3, 2, 4]), 'fell'],
    ['intervals that touch', series([3, 2, 4], [9, 8, 10], [5, 4, 6]), 'may-be-chance'],
    ['overlap and equal', series([3, 2, 4], [9, 8, 10], [3.04, 2, 4]), 'about-the-same'],
    ['no interval at the end', series([3, 2, 4], [9, 8, 10], 20), 'cannot-tell'],
    ['no interval at the start', series(3, [9, 8, 10], [20, 19, 21]), 'cannot-tell'],
  ])('%s', (_, points, kind) => {
    expect(trendOf(points, 1)?.kind).toBe(kind);
  });

  it('never counts a missing figure, and needs three', () => {
    expect(trendOf(series(1, null, 2), 1)).toBeNull();
    expect(trendOf([], 1)).toBeNull();
    const trend = trendOf(series(null, 1, null, 7, 2, null), 1);
    expect(trend).toMatchObject({ kind: 'rose', count: 3, first: { value: 1, year: 2016 } });
    expect(trend).toMatchObject({ last: { value: 2, year: 2019 }, highest: { year: 2018 } });
  });

  it('names the earliest of equal extremes', () => {
    const trend = trendOf(series(5, 9, 1, 9, 1, 5), 0);
    expect(trend).toMatchObject({ highest: { year: 2016 }, lowest: { year: 2017 } });
  });

  const points = fc
    .array(
      fc.option(
        fc
          .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(9), fc.nat(9))
          .map(([value, below, above]) => [value, value - below, value + above] as const),
      ),
      { maxLength: 12 },
    )
    .map((list) => series(...list));

  it('turns round when it is read backwards', () => {
    fc.assert(
      fc.property(points, (list) => {
        const forwards = trendOf(list, 0);
        const backwards = trendOf(list.toReversed(), 0);
        expect(backwards?.kind ?? null).toBe(forwards === null ? null : OPPOSITE[forwards.kind]);
      }),
    );
  });

  it('does not change with unit and zero point, or when missing years are put in', () => {
    fc.assert(
      fc.property(
        points,
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: -99, max: 99 }),
        (list, noughts, shift) => {
          const move = (number: number) => (number + shift) * 10 ** noughts;
          const moved = list.flatMap((point) => [
            { ...point, value: null, interval: null },
            {
              ...point,
              value: point.value === null ? null : move(point.value),
              interval: point.interval && {
                low: move(point.interval.low),
                high: move(point.interval.high),
              },
            },
          ]);
          expect(trendOf(moved, -noughts)?.kind).toBe(trendOf(list, 0)?.kind);
        },
      ),
    );
  });
});
