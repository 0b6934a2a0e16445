import type { Indicator, NeedSet, Scenario } from '../domain';
import { ScenarioError } from './scenarioError';

export interface IndicatorWeight {
  readonly indicator: Indicator;
  /** Position of the indicator in the dataset. */
  readonly index: number;
  /** Share of the total: the weights of a scenario sum to 1. */
  readonly weight: number;
}

/**
 * Stage 3, first half: the indicators read as need and their weights, scaled to sum to 1.
 *
 * By default the sector's own set, equal within a theme and equal across the themes of the set. A
 * person's own weights replace it; those of indicators that are not in the dataset are left out, as
 * an old link may name one.
 *
 * @throws ScenarioError when there is no set, a weight is negative, or all weights are zero
 */
export function indicatorWeights(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  scenario: Pick<Scenario, 'sector' | 'weights'>,
): IndicatorWeight[] {
  const chosen =
    scenario.weights === null
      ? defaultWeights(indicators, needSets, scenario.sector)
      : ownWeights(indicators, scenario.weights);
  const largest = chosen.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (largest === 0)
    throw new ScenarioError(
      'All weights are zero. Give at least one indicator a weight above zero.',
    );
  // Relative to the largest first, so that no sum overflows.
  const total = chosen.reduce((sum, { weight }) => sum + weight / largest, 0);
  return chosen
    .map(({ indicator, index, weight }) => ({ indicator, index, weight: weight / largest / total }))
    .filter(({ weight }) => weight > 0);
}

function defaultWeights(
  indicators: readonly Indicator[],
  needSets: readonly NeedSet[],
  sector: string,
): IndicatorWeight[] {
  const set = needSets.find(({ id }) => id === sector);
  if (set === undefined)
    throw new ScenarioError(
      `There is no need set for "${sector}". Choose one of: ${needSets.map(({ id }) => id).join(', ')}.`,
    );
  const weights = balancedWeights(indicators.filter(({ id }) => set.indicatorIds.includes(id)));
  return ownWeights(indicators, weights);
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

function ownWeights(
  indicators: readonly Indicator[],
  weights: Readonly<Record<string, number>>,
): IndicatorWeight[] {
  return indicators.flatMap((indicator, index) => {
    const weight = Object.hasOwn(weights, indicator.id) ? weights[indicator.id]! : 0;
    if (!(weight >= 0 && weight < Infinity))
      throw new ScenarioError(
        `The weight of "${indicator.label}" is ${weight}. A weight is zero or a positive number.`,
      );
    return [{ indicator, index, weight }];
  });
}
