import type { Interval } from '../domain';
import { robustSpread } from './robustSpread';
import type { AreaColumn } from './whySimilar';

export interface DifferenceColumn extends AreaColumn {
  /** Figures that say much the same, such as a theme: the strongest speaks for all. */
  readonly groupId: string;
  /** Published 95% intervals, aligned with the areas. */
  readonly intervals: readonly (Interval | null)[];
}

export interface Difference {
  readonly id: string;
  /** (there - here) / (1.4826 MAD of all areas), in robust standard deviations. */
  readonly robustZ: number;
  readonly here: number;
  readonly there: number;
}

/** Smaller differences are found between most places. */
const LEAST_DIFFERENCE = 1;
const MOST_NAMED = 3;

/**
 * The up to three figures in which two areas differ most, strongest first, equal ones by id:
 *
 *   z = (x_there - x_here) / (1.4826 median |x - median(x)| over all areas)
 *
 * At least 1, one of each group, and none where the two published intervals overlap, as that may be
 * chance. Missing figures never count. Seen from the other area, the same figures with z negated.
 */
export function whatDiffers(
  columns: readonly DifferenceColumn[],
  hereAt: number,
  thereAt: number,
): Difference[] {
  const found = columns
    .flatMap(({ id, groupId, values, intervals }) => {
      const [here, there] = [values[hereAt] ?? null, values[thereAt] ?? null];
      if (here === null || there === null) return [];
      if (overlap(intervals[hereAt] ?? null, intervals[thereAt] ?? null)) return [];
      const spread = robustSpread(values.flatMap((value) => value ?? []));
      if (spread === null) return [];
      const robustZ = (there - here) / spread;
      return Math.abs(robustZ) < LEAST_DIFFERENCE ? [] : [{ id, groupId, robustZ, here, there }];
    })
    .sort((a, b) => Math.abs(b.robustZ) - Math.abs(a.robustZ) || (a.id < b.id ? -1 : 1));
  const groups = new Set<string>();
  return found
    .filter(({ groupId }) => groups.size < groups.add(groupId).size)
    .slice(0, MOST_NAMED)
    .map(({ id, robustZ, here, there }) => ({ id, robustZ, here, there }));
}

function overlap(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && a.low <= b.high && b.low <= a.high;
}
