import {
  NATIONS,
  needSetOf,
  type Area,
  type Indicator,
  type Nation,
  type NeedSet,
  type Scenario,
} from '../domain';
import { ScenarioError } from './scenarioError';

/** An indicator that counts somewhere, and how much in each nation. */
export interface IndicatorWeight {
  readonly indicator: Indicator;
  /** Position of the indicator in the dataset. */
  readonly index: number;
  /** Share of the total of the nation: those of a nation sum to 1, or are all 0. */
  readonly byNation: Readonly<Record<Nation, number>>;
}

/** Which indicators are read as need, and whether every nation reads the same. */
export interface NeedMix {
  readonly weights: readonly IndicatorWeight[];
  /** True where the nations read different figures: need is then a place within the nation. */
  readonly withinNation: boolean;
}

export type NeedChoice = Pick<Scenario, 'sector' | 'weights' | 'needScope'>;

/**
 * Stage 3, first half: the indicators read as need and their weights, scaled to sum to 1.
 *
 * By default the sector's set of each nation, equal within a theme and equal across the themes of
 * the set; a nation without one of its own has the set of the whole UK. A person's own weights
 * replace them: each nation counts those of them that it publishes. Those of indicators that are
 * not in the dataset are left out, as an old link may name one.
 *
 * @param factors multiplies the weight of single indicators, for "what if it counted half"
 * @throws ScenarioError when there is no set, a weight is negative, or all weights are zero
 */
export function needMix(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  scenario: NeedChoice,
  factors: Readonly<Record<string, number>> = {},
): NeedMix {
  const byNation = weightsByNation(indicators, needSets, scenario, factors);
  const weights = indicators.flatMap((indicator, index) => {
    const own = Object.fromEntries(
      NATIONS.map((nation) => [nation, byNation[nation][index]!]),
    ) as Record<Nation, number>;
    return NATIONS.some((nation) => own[nation] > 0) ? [{ indicator, index, byNation: own }] : [];
  });
  if (weights.length === 0 && scenario.weights === null)
    throw new ScenarioError(
      `No figures for "${scenario.sector}" are published alike in the whole UK. Let each nation be read by its own.`,
    );
  if (weights.length === 0)
    throw new ScenarioError(
      'All weights are zero. Give at least one indicator a weight above zero.',
    );
  return {
    weights,
    withinNation: readApart(byNation),
  };
}

/**
 * How much each indicator counts in each nation, aligned with the indicators: those of a nation sum
 * to 1, or are all 0 where the nation publishes none of them.
 *
 * @throws ScenarioError when there is no set, or a weight is negative
 */
export function weightsByNation(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  scenario: NeedChoice,
  factors: Readonly<Record<string, number>> = {},
): Record<Nation, number[]> {
  const weightsOf = (nation: Nation): number[] => {
    const chosen =
      scenario.weights === null
        ? defaultWeights(indicators, needSets, scenario, nation)
        : ownWeights(indicators, scenario.weights, scenario.needScope === 'uk' ? null : nation);
    const all = withOwnShare(indicators, chosen, scenario.needScope === 'uk' ? null : nation);
    return scaled(all.map((weight, k) => weight * (factors[indicators[k]!.id] ?? 1)));
  };
  return Object.fromEntries(NATIONS.map((nation) => [nation, weightsOf(nation)])) as Record<
    Nation,
    number[]
  >;
}

/** Whether the nations read different figures: need is then a place within the nation. */
export function readApart(byNation: Readonly<Record<Nation, readonly number[]>>): boolean {
  const [first, ...others] = NATIONS.map((nation) => byNation[nation]);
  return others.some((own) => own.some((weight, k) => weight > 0 !== first![k]! > 0));
}

/** The weights of a mix in one nation, in its order. */
export function weightsIn({ weights }: NeedMix, nation: Nation): number[] {
  return weights.map(({ byNation }) => byNation[nation]);
}

/** What each indicator counts in the average area: sums to 1 where every area has a mix. */
export function meanWeights({ weights }: NeedMix, areas: readonly Area[]): number[] {
  const countOf = (nation: Nation): number =>
    areas.reduce((count, area) => count + (area.nation === nation ? 1 : 0), 0);
  const shares = NATIONS.map((nation) => ({ nation, share: countOf(nation) / areas.length }));
  return weights.map(({ byNation }) => {
    const [first, ...others] = NATIONS.map((nation) => byNation[nation]);
    // The mean of equal weights is that weight, to the last bit.
    if (others.every((weight) => weight === first)) return first!;
    return shares.reduce((sum, { nation, share }) => sum + share * byNation[nation], 0);
  });
}

/**
 * The weights with that of a figure of a person's own, so that it has its share of them all. Where it
 * has none, or nothing else counts, they are as they were: by it alone no nation is scored.
 *
 * @param nation one that it does not cover does not count it; null for all alike
 */
function withOwnShare(
  indicators: readonly Indicator[],
  weights: readonly number[],
  nation: Nation | null,
): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, k) => {
    const { ownShare = 0, nations } = indicators[k]!;
    return ownShare > 0 && (nation === null || nations.includes(nation))
      ? (total * ownShare) / (1 - ownShare)
      : weight;
  });
}

/** Sums to 1; all 0 stay 0. */
function scaled(weights: readonly number[]): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) return weights.map(() => 0);
  // Relative to the largest first, so that no sum overflows.
  const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
  return weights.map((weight) => weight / largest / total);
}

function defaultWeights(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  { sector, needScope }: NeedChoice,
  nation: Nation,
): number[] {
  const set =
    needScope === 'nation'
      ? needSetOf(needSets, sector, nation)
      : needSets.find((one) => one.id === sector && one.nation === null);
  if (!needSets.some(({ id }) => id === sector))
    throw new ScenarioError(
      `There is no need set for "${sector}". Choose one of: ${[...new Set(needSets.map(({ id }) => id))].join(', ')}.`,
    );
  const weights = balancedWeights(
    indicators.filter(({ id }) => set?.indicatorIds.includes(id) === true),
  );
  return ownWeights(indicators, weights, null);
}

/** Equal within each theme, and equal across the themes of the indicators given. */
export function balancedWeights(indicators: readonly Indicator[]): Record<string, number> {
  const sizeOfTheme = new Map<string, number>();
  for (const { themeId } of indicators)
    sizeOfTheme.set(themeId, (sizeOfTheme.get(themeId) ?? 0) + 1);
  return Object.fromEntries(
    indicators.map(({ id, themeId }) => [id, 1 / sizeOfTheme.get(themeId)!]),
  );
}

/** @param nation counts only what it publishes; null counts all */
function ownWeights(
  indicators: readonly Indicator[],
  weights: Readonly<Record<string, number>>,
  nation: Nation | null,
): number[] {
  return indicators.map((indicator) => {
    const weight = Object.hasOwn(weights, indicator.id) ? weights[indicator.id]! : 0;
    if (!(weight >= 0 && weight < Infinity))
      throw new ScenarioError(
        `The weight of "${indicator.label}" is ${weight}. A weight is zero or a positive number.`,
      );
    return nation === null || indicator.nations.includes(nation) ? weight : 0;
  });
}
