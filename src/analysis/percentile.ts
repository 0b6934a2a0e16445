/**
 * Average ranks, 1 for the smallest; equal values share the mean of their ranks; null stays null.
 * Returns the ranks and how many values there are. O(n log n).
 */
export function averageRanks(values: readonly (number | null)[]): {
  ranks: (number | null)[];
  count: number;
} {
  const known: number[] = [];
  for (let i = 0; i < values.length; i++) if (values[i] !== null) known.push(i);
  known.sort((a, b) => values[a]! - values[b]!);
  const ranks: (number | null)[] = Array.from({ length: values.length }, () => null);
  for (let first = 0; first < known.length;) {
    let end = first + 1;
    while (end < known.length && values[known[end]!] === values[known[first]!]) end++;
    // Ranks first + 1 .. end are shared.
    for (let k = first; k < end; k++) ranks[known[k]!] = (first + 1 + end) / 2;
    first = end;
  }
  return { ranks, count: known.length };
}

/**
 * Mid-rank percentile of each value among those that are known: (average rank - 0.5) / n, strictly
 * between 0 and 1, with mean 0.5; higher values get higher percentiles.
 */
export function midRankPercentile(values: readonly (number | null)[]): (number | null)[] {
  const { ranks, count } = averageRanks(values);
  return ranks.map((rank) => (rank === null ? null : (rank - 0.5) / count));
}

/** `midRankPercentile` within each group, such as a nation; null groups are one group. */
export function percentileWithin(
  values: readonly (number | null)[],
  groups: readonly string[] | null,
): (number | null)[] {
  if (groups === null) return midRankPercentile(values);
  return withinGroups(values, groups, midRankPercentile);
}

/** Applies a method to the values of each group apart. */
export function withinGroups(
  values: readonly (number | null)[],
  groups: readonly string[],
  method: (values: readonly (number | null)[]) => (number | null)[],
): (number | null)[] {
  const result: (number | null)[] = values.map(() => null);
  for (const group of new Set(groups)) {
    const members = groups.flatMap((other, i) => (other === group ? [i] : []));
    const scores = method(members.map((i) => values[i]!));
    for (const [k, i] of members.entries()) result[i] = scores[k]!;
  }
  return result;
}
