import { readApart, weightsByNation } from '../../analysis/weights';
import { NATIONS, type Indicator, type Nation, type NeedSet, type Scenario } from '../../domain';

/** A weight on the slider: 1 is as in the usual balance, 0 leaves the indicator out. */
export const TIMES_USUAL = { min: 0, max: 3, step: 0.25 } as const;

/** One indicator of a need index, with how much it counts in the nation that is shown. */
export interface MixEntry {
  readonly indicator: Indicator;
  /** Its weight in the usual balance (equal within theme, equal across themes), relative. */
  readonly usualWeight: number;
  /** How many times the usual weight it has. */
  readonly timesUsual: number;
  /** Its part of the whole as it is scored, in [0, 1]. */
  readonly share: number;
  /** False for an indicator that was added to the sector's own sets. */
  readonly inSet: boolean;
}

export interface Mix {
  /** The indicators read in the nation that is shown, then those added. */
  readonly entries: readonly MixEntry[];
  /** The weights in force, of every nation's indicators: a person's own, or the usual ones. */
  readonly weights: Readonly<Record<string, number>>;
  /** The usual weight of every indicator of the sector's sets. */
  readonly usual: Readonly<Record<string, number>>;
  /** The nations read different figures. */
  readonly apart: boolean;
}

type NeedChoice = Pick<Scenario, 'sector' | 'weights' | 'needScope'>;

/**
 * The need index of one nation as the analysis scores it: the nation's own set, then what was added.
 *
 * A person's own weights are one list for all nations, of which each counts what it publishes. So
 * the list starts from every set of the sector: an indicator weighs as usual in the nation that is
 * shown, else as in the first nation that reads it.
 */
export function mixOf(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  choice: NeedChoice,
  nation: Nation,
): Mix {
  const { weights, needScope } = choice;
  const bySet = usualShares(indicators, needSets, choice);
  const usual = bySet === null ? {} : usualWeights(indicators, bySet, nation);
  const shares = weights === null ? bySet : weightsByNation(indicators, needSets, choice);
  const entries = indicators.flatMap((indicator, k): MixEntry[] => {
    const { id, nations } = indicator;
    const inSet = Object.hasOwn(usual, id);
    const isOwn = (bySet?.[nation][k] ?? 0) > 0;
    const isChosen = weights !== null && Object.hasOwn(weights, id);
    const counts = !inSet || needScope === 'uk' || nations.includes(nation);
    if (!isOwn && !(isChosen && counts)) return [];
    const usualWeight = usual[id] ?? 1;
    const timesUsual = weights === null ? 1 : (weights[id] ?? 0) / usualWeight;
    return [{ indicator, usualWeight, timesUsual, share: shares?.[nation][k] ?? 0, inSet }];
  });
  return {
    entries: [...entries.filter(({ inSet }) => inSet), ...entries.filter(({ inSet }) => !inSet)],
    weights: weights ?? usual,
    usual,
    apart: shares !== null && readApart(shares),
  };
}

type Shares = Readonly<Record<Nation, readonly number[]>>;

/** Null for a sector without a set, which a link may name. */
function usualShares(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  { sector, needScope }: NeedChoice,
): Shares | null {
  if (!needSets.some(({ id }) => id === sector)) return null;
  return weightsByNation(indicators, needSets, { sector, needScope, weights: null });
}

/** The smallest of the nation's own is 1, so that weights stay short in a link. */
function usualWeights(
  indicators: readonly Indicator[],
  shares: Shares,
  nation: Nation,
): Record<string, number> {
  const smallest = Math.min(...shares[nation].filter((share) => share > 0), 1);
  return Object.fromEntries(
    indicators.flatMap(({ id }, k) => {
      const share = [nation, ...NATIONS].map((one) => shares[one][k]!).find((one) => one > 0);
      return share === undefined ? [] : [[id, threeDecimals(share / smallest)]];
    }),
  );
}

/** The weights after one slider moved: null when every indicator is back at its usual weight. */
export function withWeight(mix: Mix, indicatorId: string, timesUsual: number): Scenario['weights'] {
  const weight = threeDecimals(timesUsual * (mix.usual[indicatorId] ?? 1));
  return unlessUsual(mix, { ...mix.weights, [indicatorId]: weight });
}

/** Every indicator of the mix counts the same, whatever its theme. */
export function equalWeights({ weights }: Mix): Scenario['weights'] {
  return Object.fromEntries(Object.keys(weights).map((id) => [id, 1]));
}

/** The weights with another indicator, at weight 1. */
export function withIndicator({ weights }: Mix, indicatorId: string): Scenario['weights'] {
  return { ...weights, [indicatorId]: 1 };
}

/** The weights without an indicator that was added. */
export function withoutIndicator(mix: Mix, indicatorId: string): Scenario['weights'] {
  const rest = Object.entries(mix.weights).filter(([id]) => id !== indicatorId);
  return unlessUsual(mix, Object.fromEntries(rest));
}

function unlessUsual({ usual }: Mix, weights: Record<string, number>): Scenario['weights'] {
  const ids = Object.keys({ ...usual, ...weights });
  const isUsual = ids.every((id) => Math.abs((weights[id] ?? 0) / (usual[id] ?? 0) - 1) < 0.005);
  return isUsual ? null : weights;
}

/** Finer than any slider, and short in a link. */
function threeDecimals(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
