import type { TrendPoint } from '../../domain';

export const WIDTH = 280;
export const HEIGHT = 56;
const EDGE = 6;

interface Position {
  readonly x: number;
  readonly y: number;
}

export interface SparklineShapes {
  /** Paths of SVG. */
  readonly own: string;
  readonly nation: string;
  readonly intervals: string;
  /** Where the district has a figure. */
  readonly points: readonly Position[];
}

/**
 * A series as paths: years to the right, values upwards, the whole of values, intervals and the
 * nation's line within the picture. A line is broken where a period in between has no figure.
 */
export function sparklineShapes(points: readonly TrendPoint[]): SparklineShapes {
  const years = points.map(({ year }) => year);
  const step = Math.min(...years.slice(1).map((year, at) => year - years[at]!));
  const values = points.flatMap(({ value, nation, interval }) =>
    [value, nation, interval?.low, interval?.high].filter((number) => typeof number === 'number'),
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const part = (number: number, low: number, high: number): number =>
    high > low ? (number - low) / (high - low) : 0.5;
  const x = (year: number): number =>
    Number((EDGE + part(year, from, to) * (WIDTH - 2 * EDGE)).toFixed(1));
  const y = (value: number): number =>
    Number((HEIGHT - EDGE - part(value, least, most) * (HEIGHT - 2 * EDGE)).toFixed(1));
  const line = (valueOf: (point: TrendPoint) => number | null): string => {
    let before: number | null = null;
    return points
      .map((point) => {
        const value = valueOf(point);
        if (value === null) return '';
        const joined = before !== null && point.year - before <= step;
        before = point.year;
        return `${joined ? 'L' : 'M'}${x(point.year)} ${y(value)}`;
      })
      .join('');
  };
  return {
    own: line(({ value }) => value),
    nation: line(({ nation }) => nation),
    intervals: points
      .map(({ year, interval, value }) =>
        interval === null || value === null
          ? ''
          : `M${x(year)} ${y(interval.low)}V${y(interval.high)}`,
      )
      .join(''),
    points: points.flatMap(({ year, value }) =>
      value === null ? [] : [{ x: x(year), y: y(value) }],
    ),
  };
}
