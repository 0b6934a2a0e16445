import type { TrendPoint } from '../domain';

/** A first, a last and something in between. */
const FEWEST_POINTS = 3;

/** How the last figure of a series stands to its first. */
export type TrendKind =
  | 'rose'
  | 'fell'
  /** As shown they differ by no more than one in the last digit: the change is within rounding. */
  | 'about-the-same'
  /** Their 95% intervals overlap: the change may be chance. */
  | 'may-be-chance'
  /** A figure with intervals elsewhere in the series has none at one end. */
  | 'cannot-tell';

type KnownPoint = TrendPoint & { readonly value: number };

export interface Trend {
  readonly kind: TrendKind;
  readonly first: KnownPoint;
  readonly last: KnownPoint;
  /** The earliest of equal ones. */
  readonly lowest: KnownPoint;
  readonly highest: KnownPoint;
  /** How many points have a figure. */
  readonly count: number;
}

/**
 * What a comparable series says: its last figure against its first, never a slope. With published
 * intervals [l, h] it rose where l(last) > h(first), fell where h(last) < l(first), and may be
 * chance otherwise; without them it rose where, rounded as shown, the last is larger by more than one
 * in the last digit, since each of the two may be rounded by half of that.
 * Missing figures never count. Null for fewer than three.
 *
 * @param points earliest first
 * @param decimals as the figure is shown
 */
export function trendOf(points: readonly TrendPoint[], decimals: number): Trend | null {
  const known = points.filter((point): point is KnownPoint => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < FEWEST_POINTS || first === undefined || last === undefined) return null;
  return {
    kind: kindOf(first, last, known, decimals),
    first,
    last,
    lowest: known.reduce((least, point) => (point.value < least.value ? point : least)),
    highest: known.reduce((most, point) => (point.value > most.value ? point : most)),
    count: known.length,
  };
}

function kindOf(
  first: KnownPoint,
  last: KnownPoint,
  known: readonly KnownPoint[],
  decimals: number,
): TrendKind {
  const inLastDigit = (value: number): number => Math.round(value * 10 ** decimals);
  const change = inLastDigit(last.value) - inLastDigit(first.value);
  const withinRounding = Math.abs(change) <= 1;
  if (first.interval !== null && last.interval !== null) {
    if (last.interval.low > first.interval.high) return 'rose';
    if (last.interval.high < first.interval.low) return 'fell';
    return withinRounding ? 'about-the-same' : 'may-be-chance';
  }
  if (known.some(({ interval }) => interval !== null)) return 'cannot-tell';
  if (withinRounding) return 'about-the-same';
  return change > 0 ? 'rose' : 'fell';
}
