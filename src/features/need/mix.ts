import type { Indicator, NeedSet, Scenario } from '../../domain';

/** A weight on the slider: 1 is as in the usual balance, 0 leaves the indicator out. */
export const TIMES_USUAL = { min: 0, max: 3, step: 0.25 } as const;

/** One indicator of a need index, with how much it counts. */
export interface MixEntry {
  readonly indicator: Indicator;
  /** Its weight in the usual balance (equal within theme, equal across themes), relative. */
  readonly usualWeight: number;
  /** How many times the usual weight it has. */
  readonly timesUsual: number;
  /** Its part of the whole, in [0, 1]. */
  readonly share: number;
  /** False for an indicator that was added to the sector's own set. */
  readonly inSet: boolean;
}

/**
 * The indicators of a need index: the sector's own set, then those added to it.
 *
 * The smallest usual weight is 1, so that weights stay short in a link.
 */
export function mixOf(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  { sector, weights }: Pick<Scenario, 'sector' | 'weights'>,
): MixEntry[] {
  const ids = needSets.find(({ id }) => id === sector)?.indicatorIds ?? [];
  const set = indicators.filter(({ id }) => ids.includes(id));
  const added = indicators.filter(
    ({ id }) => !ids.includes(id) && weights !== null && Object.hasOwn(weights, id),
  );
  const themeSize = (themeId: string): number =>
    set.filter((indicator) => indicator.themeId === themeId).length;
  const largest = Math.max(1, ...set.map(({ themeId }) => themeSize(themeId)));
  const entries = [...set, ...added].map((indicator) => {
    const inSet = ids.includes(indicator.id);
    const usualWeight = inSet ? largest / themeSize(indicator.themeId) : 1;
    const weight = weights === null ? usualWeight : (weights[indicator.id] ?? 0);
    return { indicator, usualWeight, inSet, weight };
  });
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  return entries.map(({ weight, ...entry }) => ({
    ...entry,
    timesUsual: weight / entry.usualWeight,
    share: total > 0 ? weight / total : 0,
  }));
}

/** The weights after one slider moved: null when every indicator is back at its usual weight. */
export function withWeight(
  mix: readonly MixEntry[],
  indicatorId: string,
  timesUsual: number,
): Scenario['weights'] {
  const next = mix.map((entry) =>
    entry.indicator.id === indicatorId ? { ...entry, timesUsual } : entry,
  );
  return isUsualMix(next) ? null : weightsOf(next);
}

/** Every indicator of the mix counts the same, whatever its theme. */
export function equalWeights(mix: readonly MixEntry[]): Scenario['weights'] {
  return Object.fromEntries(mix.map(({ indicator }) => [indicator.id, 1]));
}

/** The weights with another indicator, at weight 1. */
export function withIndicator(mix: readonly MixEntry[], indicatorId: string): Scenario['weights'] {
  return { ...weightsOf(mix), [indicatorId]: 1 };
}

/** The weights without an indicator that was added. */
export function withoutIndicator(
  mix: readonly MixEntry[],
  indicatorId: string,
): Scenario['weights'] {
  const rest = mix.filter(({ indicator }) => indicator.id !== indicatorId);
  return isUsualMix(rest) ? null : weightsOf(rest);
}

function weightsOf(mix: readonly MixEntry[]): Record<string, number> {
  return Object.fromEntries(
    mix.map(({ indicator, timesUsual, usualWeight }) => [
      indicator.id,
      // Three decimals are finer than any slider, and keep the link short.
      Math.round(timesUsual * usualWeight * 1000) / 1000,
    ]),
  );
}

function isUsualMix(mix: readonly MixEntry[]): boolean {
  return mix.every(({ inSet, timesUsual }) => inSet && Math.abs(timesUsual - 1) < 0.005);
}
