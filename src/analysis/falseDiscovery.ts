/**
 * Adjusted p values of Benjamini and Hochberg (1995): rejecting those at or below alpha keeps the
 * expected share of false discoveries below alpha. O(n log n).
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const n = pValues.length;
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = pValues.map(() => 1);
  let smallest = 1;
  for (const [position, i] of order.entries()) {
    smallest = Math.min(smallest, (pValues[i]! * n) / (n - position));
    adjusted[i] = smallest;
  }
  return adjusted;
}
