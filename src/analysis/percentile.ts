import { lowerBound } from './lowerBound';

/**
 * Average ranks, 1 for the smallest; equal values share the mean of their ranks; null stays null.
 * Returns the ranks and how many values there are. O(n log n).
 */
export function averageRanks(values: readonly (number | null)[]): {
  ranks: (number | null)[];
  count: number;
} {
  const rising = risingOf(values);
  const shared = new Float64Array(rising.length);
  for (let first = 0; first < rising.length;) {
    let end = first + 1;
    while (end < rising.length && rising[end] === rising[first]) end++;
    // Ranks first + 1 .. end are shared.
    shared[first] = (first + 1 + end) / 2;
    first = end;
  }
  const ranks = values.map((value) => (value === null ? null : shared[lowerBound(rising, value)]!));
  return { ranks, count: rising.length };
}

/** Those that are known, sorted as numbers: many times faster than sorting places by what is there. */
function risingOf(values: readonly (number | null)[]): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (const value of values) if (value !== null) known[count++] = value;
  return known.subarray(0, count).sort();
}

/**
 * Mid-rank percentile of each value among those that are known: (average rank - 0.5) / n, strictly
 * between 0 and 1, with mean 0.5; higher values get higher percentiles.
 */
export function midRankPercentile(values: readonly (number | null)[]): (number | null)[] {
  const { ranks, count } = averageRanks(values);
  return ranks.map((rank) => (rank === null ? null : (rank - 0.5) / count));
}

/** The members of each group, such as a nation, by their place in a list. */
export type Groups = readonly (readonly number[])[];

/** @param keys the group of each */
export function groupsOf(keys: readonly string[]): Groups {
  const groups = new Map(keys.map((key): [string, number[]] => [key, []]));
  for (const [place, key] of keys.entries()) groups.get(key)!.push(place);
  return [...groups.values()];
}

/** `midRankPercentile` within each group; null groups are one group. */
export function percentileWithin(
  values: readonly (number | null)[],
  groups: Groups | null,
): (number | null)[] {
  if (groups === null) return midRankPercentile(values);
  return withinGroups(values, groups, midRankPercentile);
}

/** Applies a method to the values of each group apart. */
export function withinGroups(
  values: readonly (number | null)[],
  groups: Groups,
  method: (values: readonly (number | null)[]) => (number | null)[],
): (number | null)[] {
  const result: (number | null)[] = values.map(() => null);
  for (const members of groups) {
    const scores = method(members.map((i) => values[i]!));
    for (const [k, i] of members.entries()) result[i] = scores[k]!;
  }
  return result;
}
