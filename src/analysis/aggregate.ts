import type { AggregationMode } from '../domain';

/** An area is scored only where at least this share of the weight is observed. */
const OBSERVED_SHARE = 2 / 3;
/** Weights are sums of fractions: exactly two thirds must pass. */
const TOLERANCE = 1e-9;
/**
 * Scores are rounded to 12 decimals: areas with the same needs in another order would otherwise
 * differ in the last bits, and ranking would make a place of it.
 */
const ROUNDING = 1e12;

/** The indicators of every area: one array of areas per indicator, null where it has no value. */
export type NormalisedIndicators = readonly (readonly (number | null)[])[];

/** Whether at least two thirds of the weight is observed in an area. Weights sum to 1. */
export function isScored(
  normalised: NormalisedIndicators,
  weights: readonly number[],
  area: number,
): boolean {
  let observed = 0;
  for (let k = 0; k < weights.length; k++)
    if ((normalised[k]![area] ?? null) !== null) observed += weights[k]!;
  return observed >= OBSERVED_SHARE - TOLERANCE;
}

/**
 * Stage 3, second half: the observed indicators of one area as one number in [0, 1]; null where
 * none is observed. Whether enough is observed for a score is for `isScored` to say.
 *
 * mean: sum(w u) / sum(w), so that needs add up. severe: 1 - prod (1 - u)^(w / sum w), so that one
 * severe need is enough. Never the geometric mean of need, which rewards being middling everywhere.
 *
 * @param weights one per indicator, relative to each other
 */
export function aggregate(
  normalised: NormalisedIndicators,
  weights: readonly number[],
  area: number,
  mode: AggregationMode,
): number | null {
  let observed = 0;
  let sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const u = normalised[k]![area] ?? null;
    const weight = weights[k]!;
    // A need of 1 at weight 0 would be 0 times minus infinity.
    if (u === null || weight === 0) continue;
    observed += weight;
    sum += mode === 'mean' ? weight * u : weight * Math.log1p(-u);
  }
  if (observed === 0) return null;
  const score = mode === 'mean' ? sum / observed : -Math.expm1(sum / observed);
  // Adding 0 makes 0 of -0, which is another number to those who look closely.
  return Math.round(score * ROUNDING) / ROUNDING + 0;
}
