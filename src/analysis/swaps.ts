import { gainIn, unservedWith, type CoverTable } from './coverTable';

const MAXIMUM_ROUNDS = 10;
/** A swap must be worth more than rounding. */
const LEAST_IMPROVEMENT = 1e-9;

/**
 * Stage 11, polish: replaces one chosen candidate by a better one as long as that helps. Never
 * worse than what it was given. A generator, so that a worker can abandon it: yields, after each place
 * that it tried to replace, the share done if no further round helped.
 *
 * @param unserved by slot, before anything is chosen
 * @param firstGains of each candidate before anything is chosen: an upper bound of its gain
 *   afterwards, so the search stops as soon as no better one can follow
 * @param allowed whether a candidate may stand beside the others
 * @returns the candidates, each in the place of the one it replaced
 */
export function* improveBySwaps(
  table: CoverTable,
  unserved: Float64Array,
  firstGains: Float64Array,
  chosen: readonly number[],
  allowed: (candidate: number, others: readonly number[]) => boolean,
): Generator<number, number[]> {
  const byGain = Array.from(firstGains, (_, candidate) => candidate).sort(
    (a, b) => firstGains[b]! - firstGains[a]! || a - b,
  );
  const best = [...chosen];
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    let improved = false;
    for (let k = 0; k < best.length; k++) {
      const others = best.filter((_, i) => i !== k);
      const without = others.reduce((left, other) => unservedWith(table, left, other), unserved);
      let most = gainIn(table, without, best[k]!) * (1 + LEAST_IMPROVEMENT);
      for (const candidate of byGain) {
        if (firstGains[candidate]! <= most) break;
        if (!allowed(candidate, others)) continue;
        const gain = gainIn(table, without, candidate);
        if (gain <= most) continue;
        most = gain;
        best[k] = candidate;
        improved = true;
      }
      yield (k + 1) / best.length;
    }
    if (!improved) break;
  }
  return best;
}
