/**
 * Pairs each on the left with at most one on the right, so that none on the right is taken more than
 * `capacity` times: as many pairs as there can be, and of those the least cost in all.
 *
 * Successive shortest augmenting paths (Jewell 1958; Busacker and Gowen 1960): each step adds one
 * pair by the cheapest way of moving the pairs there are, found by Bellman and Ford's rounds, as a
 * pair given up gives its cost back. Exact, as no step leaves a cheaper circle behind. For l on the
 * left and e possible pairs it takes at most l times l + r rounds of e.
 *
 * @param costs for each on the left, what a pair with each on the right costs, finite; what is not
 * named cannot be a pair
 * @param rightCount how many there are on the right
 * @param capacity whole, at least 1
 * @returns for each on the left its right, or null
 */
export function assign(
  costs: readonly ReadonlyMap<number, number>[],
  rightCount: number,
  capacity: number,
): (number | null)[] {
  const rightOf: (number | null)[] = costs.map(() => null);
  const taken = Array.from({ length: rightCount }, () => 0);
  for (let path = cheapestPath(); path; path = cheapestPath()) {
    taken[path.end]!++;
    // From the free end back: each on the way takes the right that the one before it gives up.
    let right: number | null = path.end;
    while (right !== null) {
      const left: number = path.from[right]!;
      const given: number | null = rightOf[left]!;
      rightOf[left] = right;
      right = given;
    }
  }
  return rightOf;

  /** The cheapest way from a left without a pair to a right with room; null where there is none. */
  function cheapestPath(): { readonly end: number; readonly from: readonly number[] } | null {
    const toLeft = rightOf.map((right) => (right === null ? 0 : Infinity));
    const toRight = Array.from({ length: rightCount }, () => Infinity);
    const from = Array.from({ length: rightCount }, () => -1);
    for (let changed = true; changed;) {
      changed = false;
      for (const [left, pairs] of costs.entries()) {
        for (const [right, cost] of pairs) {
          const by = toLeft[left]! + cost;
          if (rightOf[left] === right || by >= toRight[right]! - ROUNDING) continue;
          toRight[right] = by;
          from[right] = left;
          changed = true;
        }
      }
      for (const [left, right] of rightOf.entries()) {
        if (right === null) continue;
        const by = toRight[right]! - costs[left]!.get(right)!;
        if (by >= toLeft[left]! - ROUNDING) continue;
        toLeft[left] = by;
        changed = true;
      }
    }
    const free = toRight.flatMap((by, right) =>
      by < Infinity && taken[right]! < capacity ? [right] : [],
    );
    const end = free.toSorted((a, b) => toRight[a]! - toRight[b]! || a - b)[0];
    return end === undefined ? null : { end, from };
  }
}

/** Sums of the same costs in another order differ by less; without it a circle could turn for ever. */
const ROUNDING = 1e-9;
