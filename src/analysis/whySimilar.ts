import { medianOf } from './robustSpread';
import { LEAST_SIMILAR } from './unusual';

/** One figure of every area, aligned with the areas; null where it has none of its own. */
export interface AreaColumn {
  readonly id: string;
  readonly values: readonly (number | null)[];
}

export interface CloseFigure {
  readonly id: string;
  /** See `whySimilar`; 0.5 is half as far from its similar areas as from areas in general. */
  readonly closeness: number;
  readonly own: number;
  /** Median of the similar areas. */
  readonly middle: number;
  /** How many similar areas have a figure of their own. */
  readonly count: number;
}

/** Named only where similar areas lie at most half as far away as areas in general. */
const CLOSE = 0.5;
const MOST_NAMED = 3;

/**
 * The figures in which an area is close to its similar areas, closest first, equal ones by id:
 *
 *   closeness = median over similar areas |x_i - x| / median over all other areas |x_j - x|
 *
 * Both are medians, so one wild area changes nothing, and the ratio has no unit: it stays as it is
 * when every value is scaled or shifted. Missing figures never count; nothing is said of fewer than
 * eight similar areas, or where over half of all areas equal this one.
 *
 * @param at place of the area in the columns
 * @param similarAt places of its similar areas
 */
export function whySimilar(
  columns: readonly AreaColumn[],
  at: number,
  similarAt: readonly number[],
): CloseFigure[] {
  return columns
    .flatMap(({ id, values }) => {
      const own = values[at] ?? null;
      if (own === null) return [];
      const similar = similarAt.flatMap((index) => values[index] ?? []);
      const others = values.flatMap((value, index) => (index === at ? [] : (value ?? [])));
      const typical = medianOf(others.map((other) => Math.abs(other - own)));
      if (similar.length < LEAST_SIMILAR || typical === null || typical === 0) return [];
      const near = medianOf(similar.map((other) => Math.abs(other - own)))!;
      const closeness = near / typical;
      const count = similar.length;
      return closeness > CLOSE ? [] : [{ id, closeness, own, middle: medianOf(similar)!, count }];
    })
    .sort((a, b) => a.closeness - b.closeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NAMED);
}
