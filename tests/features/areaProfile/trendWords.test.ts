import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/analysis';
import type { Indicator, TrendSeries } from '../../../src/domain';
import { sparklineShapes } from '../../../src/features/areaProfile/sparkline';
import {
  trendChartLabel,
  trendSentence,
  type TrendWords,
} from '../../../src/features/areaProfile/trendWords';
import { i18n } from '../../../src/i18n';
import { country } from './facts';

const t = i18n.getFixedT('en', ['trends', 'domain']) as TrendWords;

function indicator(id: string): Indicator {
  return country.indicators.indicators.find((one) => one.id === id)!;
}

type Given = number | null | readonly [value: number, low: number, high: number];

function series(given: readonly Given[], nation: readonly (number | null)[] = []): TrendSeries {
  return {
    indicatorId: 'x',
    source: '',
    licence: '',
    note: '',
    pricesOfTheDay: false,
    points: given.map((one, at) => {
      const [value, low, high] = typeof one === 'number' || one === null ? [one] : one;
      const interval = low === undefined || high === undefined ? null : { low, high };
      const year = 2015 + at;
      return { period: String(year), year, value, interval, nation: nation[at] ?? null };
    }),
  };
}

function said(id: string, given: readonly Given[], more: Partial<TrendSeries> = {}, people = 5e5) {
  const one = { ...series(given), ...more };
  const trend = trendOf(one.points, indicator(id).decimals)!;
  const facts = { area: { population: people }, indicator: indicator(id), trend, language: 'en' };
  return trendSentence({ ...facts, series: one }, t);
}

describe('the sentence of a trend', () => {
  it.each([
    ['claimant_count', 'Rose from 3.1% (2015) to 4.4% (2017), which is worse.'],
    ['gcse_en_ma', 'Rose from 3.1% (2015) to 4.4% (2017), which is better.'],
    // More recorded by the police may mean that more is found: no direction is agreed.
    ['qof_dep', 'Rose from 3.1% (2015) to 4.4% (2017).'],
  ])('of %s', (id, sentence) => {
    expect(said(id, [3.1, 9, 4.4])).toBe(sentence);
  });

  it('turns better and worse with the figure', () => {
    expect(said('claimant_count', [4.4, 9, 3.1])).toContain(
      'Fell from 4.4% (2015) to 3.1% (2017), which is better.',
    );
    expect(said('gcse_en_ma', [4.4, 9, 3.1])).toContain('which is worse.');
  });

  it('judges neither pounds of each year nor what a handful of people moves', () => {
    expect(said('gdhi_per_head', [100, 150, 200], { pricesOfTheDay: true })).toBe(
      'Rose from £100 (2015) to £200 (2017).',
    );
    expect(said('claimant_count', [3.1, 9, 4.4], {}, 2054)).toBe(
      'Rose from 3.1% (2015) to 4.4% (2017). So few people live here that a handful can move this figure.',
    );
    // With intervals chance is already counted, however small the place.
    expect(
      said(
        'claimant_count',
        [
          [3, 2, 4],
          [4, 3, 5],
          [6, 5, 7],
        ],
        {},
        2054,
      ),
    ).toBe('Rose from 3.0% (2015) to 6.0% (2017), which is worse.');
  });

  it('says about the same, may be chance, or cannot tell', () => {
    expect(said('claimant_count', [3.1, 9, 3.1])).toBe('About the same: 3.1% (2015), 3.1% (2017).');
    expect(
      said('claimant_count', [
        [3, 2, 4],
        [4, 3, 5],
        [5, 4, 6],
      ]),
    ).toContain('No clear change: 3.0% (2015), 5.0% (2017). The 95% intervals overlap');
    expect(said('claimant_count', [3, [4, 3, 5], [9, 8, 10]])).toContain(
      'Cannot tell whether it changed',
    );
  });

  it('names the first and last that are published', () => {
    expect(said('claimant_count', [null, 3.1, null, 9, 4.4, null])).toContain(
      '(2016) to 4.4% (2019)',
    );
  });
});

describe('the picture of a trend, in words and lines', () => {
  const label = (one: TrendSeries) =>
    trendChartLabel(
      {
        area: { population: 5e5 },
        indicator: { ...indicator('claimant_count'), label: 'Claims' },
        series: one,
        trend: trendOf(one.points, 1)!,
        language: 'en',
      },
      'England',
      t,
    );

  it('names the nation only where it has a line', () => {
    expect(label(series([3, 9, 4], [null, 5, null]))).toBe(
      'Claims: 3 figures over time. Lowest 3.0% (2015), highest 9.0% (2016).',
    );
    expect(label(series([3, 9, 4], [6, null, 7]))).toContain(
      'The broken line is England: 6.0% (2015), 7.0% (2017).',
    );
  });

  it('breaks the line where a period is missing, and stays within the picture', () => {
    const shapes = sparklineShapes(series([[3, 1, 5], 4, null, 9, 2], [3, 3, 3, 3, 3]).points);
    expect(shapes.own.match(/M/gu)?.length).toBe(2);
    expect(shapes.nation.match(/M/gu)?.length).toBe(1);
    expect(shapes.points.length).toBe(4);
    for (const { x, y } of shapes.points) {
      expect(x).toBeGreaterThanOrEqual(6);
      expect(x).toBeLessThanOrEqual(274);
      expect(y).toBeGreaterThanOrEqual(6);
      expect(y).toBeLessThanOrEqual(50);
    }
  });

  it('lies in the middle where all are equal', () => {
    expect(sparklineShapes(series([4, 4, 4]).points).points.map(({ y }) => y)).toEqual([
      28, 28, 28,
    ]);
  });
});
