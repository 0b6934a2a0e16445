import { quantileSorted } from './distribution';
import { medianOf, robustSpread } from './robustSpread';

/** Fewer similar areas than this with a figure of their own, and nothing is said. */
export const LEAST_SIMILAR = 8;

/** From this robust z, a figure stands out: about one in twenty would, if nothing were unusual. */
export const STANDS_OUT = 2;

/** A figure of an area beside those of its similar areas. */
export interface ComparedFigure {
  readonly id: string;
  readonly value: number;
  /** Published 95% interval of the value, or null. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Values of the similar areas that have one of their own. */
  readonly similar: readonly number[];
}

export interface Unusual {
  readonly id: string;
  /** (value - median) / (1.4826 MAD), in robust standard deviations. */
  readonly robustZ: number;
  readonly median: number;
  /** How many similar areas have a figure of their own. */
  readonly count: number;
}

/** Where a figure stands among those of similar areas. */
export type PlaceAmongSimilar =
  | 'higher'
  | 'lower'
  | 'about-the-same'
  | 'cannot-tell'
  | 'too-few-similar-areas';

/**
 * Higher or lower than the middle of the similar areas. With a published interval: cannot tell
 * where the interval holds that middle. Without one: about the same within their middle half.
 */
export function placeAmongSimilar({
  value,
  interval,
  similar,
}: Omit<ComparedFigure, 'id'>): PlaceAmongSimilar {
  if (similar.length < LEAST_SIMILAR) return 'too-few-similar-areas';
  const sorted = similar.toSorted((a, b) => a - b);
  const median = quantileSorted(sorted, 0.5);
  if (interval !== null) {
    if (interval.low <= median && median <= interval.high) return 'cannot-tell';
  } else if (quantileSorted(sorted, 0.25) <= value && value <= quantileSorted(sorted, 0.75)) {
    return 'about-the-same';
  }
  return value > median ? 'higher' : 'lower';
}

/**
 * How far a value lies from the median of others, in robust standard deviations. Null where there
 * are too few, or where over half are equal, so that the MAD is 0 and there is nothing to divide by.
 */
function robustZ(
  value: number,
  others: readonly number[],
): Pick<Unusual, 'robustZ' | 'median'> | null {
  if (others.length < LEAST_SIMILAR) return null;
  const median = medianOf(others)!;
  const spread = robustSpread(others);
  return spread === null ? null : { robustZ: (value - median) / spread, median };
}

/**
 * The figures that stand out from those of similar areas, strongest first and equal ones by id.
 * One whose published interval holds the median does not: it may be chance.
 */
export function unusualFigures(figures: readonly ComparedFigure[]): Unusual[] {
  return figures
    .flatMap(({ id, value, interval, similar }) => {
      const found = robustZ(value, similar);
      if (found === null || Math.abs(found.robustZ) < STANDS_OUT) return [];
      const mayBeChance =
        interval !== null && interval.low <= found.median && found.median <= interval.high;
      return mayBeChance ? [] : [{ id, ...found, count: similar.length }];
    })
    .sort(
      (a, b) =>
        Math.abs(b.robustZ) - Math.abs(a.robustZ) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}
