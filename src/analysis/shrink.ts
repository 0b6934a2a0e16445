import type { IndicatorCounts } from '../domain';

/**
 * Stage 1. Rates of areas with few people at risk drawn towards the mean of all, by as much as
 * chance alone could explain: global empirical Bayes (Marshall 1991), between-area variance clamped
 * at 0.
 *
 * theta = w r + (1 - w) rbar, w = V / (V + rbar / b), V = max(0, sum b (r - rbar)^2 / sum b - rbar / mean b)
 *
 * @param events e.g. deaths, one per area
 * @param atRisk b, e.g. births, one per area; positive
 * @returns shrunken events per person at risk
 */
export function empiricalBayes(events: readonly number[], atRisk: readonly number[]): number[] {
  const totalAtRisk = sum(atRisk);
  const mean = sum(events) / totalAtRisk;
  const rates = events.map((count, i) => count / atRisk[i]!);
  const spread = sum(rates.map((rate, i) => atRisk[i]! * (rate - mean) ** 2)) / totalAtRisk;
  const variance = Math.max(0, spread - mean / (totalAtRisk / atRisk.length));
  return rates.map((rate, i) => {
    const chance = mean / atRisk[i]!;
    const weight = variance + chance > 0 ? variance / (variance + chance) : 0;
    return weight * rate + (1 - weight) * mean;
  });
}

/** The shrunken rate of each area; null where the events or the people at risk are not known. */
export function shrinkRates({ events, atRisk }: IndicatorCounts): (number | null)[] {
  const known = events.flatMap((count, i) => (count !== null && (atRisk[i] ?? 0) > 0 ? [i] : []));
  const shrunk = empiricalBayes(
    known.map((i) => events[i]!),
    known.map((i) => atRisk[i]!),
  );
  const rates: (number | null)[] = events.map(() => null);
  for (const [k, i] of known.entries()) rates[i] = shrunk[k]!;
  return rates;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
