/**
 * Stage 6. Ranks from 1 for the highest value; equal values by area code, so that no two share a
 * rank; null where there is no value.
 */
export function rankDescending(
  values: readonly (number | null)[],
  codes: readonly string[],
): (number | null)[] {
  const ranks: (number | null)[] = values.map(() => null);
  for (const [position, index] of orderDescending(values, codes).entries())
    ranks[index] = position + 1;
  return ranks;
}

/** Indexes of the areas that have a value, highest first, equal values by area code. */
function orderDescending(values: readonly (number | null)[], codes: readonly string[]): number[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [index]));
  return known.sort(
    (a, b) =>
      values[b]! - values[a]! || (codes[a]! < codes[b]! ? -1 : codes[a]! > codes[b]! ? 1 : 0),
  );
}

/** The tenth a rank falls in, from 1 for the highest tenth to 10. */
export function decileOfRank(rank: number, count: number): number {
  return Math.floor(((rank - 1) * 10) / count) + 1;
}
