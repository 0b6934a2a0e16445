import type { AggregationMode } from '../domain';

/** An area is scored only where at least this share of the weight is observed. */
const OBSERVED_SHARE = 2 / 3;
/** Weights are sums of fractions: exactly two thirds must pass. */
const TOLERANCE = 1e-9;

/**
 * Stage 3, second half: the indicators of one area as one number in [0, 1], or null where less than
 * two thirds of the weight is observed.
 *
 * mean: sum(w u) / sum(w), so that needs add up. severe: 1 - prod (1 - u)^(w / sum w), so that one
 * severe need is enough. Never the geometric mean of need, which rewards being middling everywhere.
 *
 * @param normalised one array of areas per indicator, from `normalise`
 * @param weights one per indicator, summing to 1
 */
export function aggregate(
  normalised: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  area: number,
  mode: AggregationMode,
): number | null {
  let observed = 0;
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const u = normalised[k]![area] ?? null;
    if (u === null) continue;
    const weight = weights[k]!;
    observed += weight;
    sum += mode === 'mean' ? weight * u : weight * Math.log1p(-u);
  }
  if (observed < OBSERVED_SHARE - TOLERANCE || observed === 0) return null;
  // -expm1(0) is -0, which would be another number to Object.is.
  return mode === 'mean' ? Math.min(1, sum / observed) : 0 - Math.expm1(sum / observed);
}
