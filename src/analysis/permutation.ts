import { deviations, type Neighbours } from './moran';
import { randomBlocks } from './random';

/** Sums that differ by less than this share are ties: adding in another order moves the last bits. */
const TIE_TOLERANCE = 1e-9;
/** Permutations for which random numbers are made at once. */
const AT_ONCE = 256;

/**
 * Stage 8: two-sided p value of one local Moran by conditional permutation: the area keeps its
 * value, its neighbours are drawn from all other areas without replacement (Anselin 1995).
 *
 * p = 2 min(share at least as high, share at least as low), with the observed pattern counted once,
 * so that it is never 0. Each area has its own stream of numbers: the answer for one does not
 * depend on which others are asked for.
 */
export function permutationPValue(
  values: readonly number[],
  neighbours: Neighbours,
  area: number,
  permutations: number,
  seed: number,
): number {
  const z = deviations(values);
  const own = neighbours[area]!;
  const others = Float64Array.from(z.filter((_, i) => i !== area));
  const size = own.length;
  if (size === 0 || size >= others.length) return 1;
  const observed = own.reduce((sum, j) => sum + z[j]!, 0);
  const tolerance = TIE_TOLERANCE * others.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const fill = randomBlocks(seed + area);
  const numbers = new Float64Array(AT_ONCE * size);
  let atLeast = 1;
  let atMost = 1;
  for (let p = 0; p < permutations; p++) {
    const first = (p % AT_ONCE) * size;
    if (first === 0) fill(numbers);
    let sum = 0;
    // The first places of a Fisher-Yates shuffle; the rest need no shuffling.
    for (let k = 0; k < size; k++) {
      const swap = k + Math.floor(numbers[first + k]! * (others.length - k));
      const drawn = others[swap]!;
      others[swap] = others[k]!;
      others[k] = drawn;
      sum += drawn;
    }
    if (sum >= observed - tolerance) atLeast++;
    if (sum <= observed + tolerance) atMost++;
  }
  return Math.min(1, (2 * Math.min(atLeast, atMost)) / (permutations + 1));
}
