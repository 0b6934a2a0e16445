import type { AggregationMode, IndicatorContribution, Nation } from '../domain';
import type { NormalisedIndicators } from './aggregate';
import type { IndicatorWeight } from './weights';

/**
 * Stage 9, first half: how far each observed indicator pushes an area's aggregate above or below
 * the middle. The contributions add up to the aggregate minus 0.5.
 *
 * mean: w(u - 0.5) / sum w. severe: the aggregate is 1 - exp(sum of logs), so the logs are shared
 * out by their logarithmic mean (the LMDI-I decomposition, Ang 2005), which leaves no residual.
 */
export function contributions(
  normalised: NormalisedIndicators,
  weights: readonly IndicatorWeight[],
  nation: Nation,
  area: number,
  mode: AggregationMode,
): IndicatorContribution[] {
  const observed = weights.flatMap(({ indicator, byNation }, k) => {
    const u = normalised[k]![area] ?? null;
    const weight = byNation[nation];
    return u === null || weight === 0 ? [] : [{ indicatorId: indicator.id, normalised: u, weight }];
  });
  const total = observed.reduce((sum, { weight }) => sum + weight, 0);
  const pushes =
    mode === 'mean'
      ? observed.map(({ normalised: u, weight }) => (weight * (u - 0.5)) / total)
      : severePushes(observed, total);
  return observed.map(({ indicatorId, normalised: u }, k) => ({
    indicatorId,
    normalised: u,
    contribution: pushes[k]!,
  }));
}

function severePushes(
  observed: readonly { normalised: number; weight: number }[],
  total: number,
): number[] {
  // A need of 1 settles the aggregate alone, whatever the others are.
  const settled = observed.reduce(
    (sum, { normalised, weight }) => sum + (normalised === 1 ? weight : 0),
    0,
  );
  if (settled > 0)
    return observed.map(({ normalised, weight }) =>
      normalised === 1 ? (0.5 * weight) / settled : 0,
    );
  const logs = observed.map(
    ({ normalised, weight }) => (-weight * (Math.log1p(-normalised) - Math.log(0.5))) / total,
  );
  const log = logs.reduce((sum, part) => sum + part, 0);
  // (aggregate - 0.5) / log, where aggregate = 1 - 0.5 exp(-log); its limit at 0 is 0.5.
  const scale = log === 0 ? 0.5 : (-0.5 * Math.expm1(-log)) / log;
  return logs.map((part) => part * scale);
}
