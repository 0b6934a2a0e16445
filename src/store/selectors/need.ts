import type { Area, Direction, GapAnalysis, IndicatorData, Nation } from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { remember } from './remember';

export interface NeedRank {
  /** 1 = most need (for an indicator of context: the highest value). Equal values share a rank. */
  readonly rank: number;
  /** How many areas are ranked with it. */
  readonly of: number;
  /** The nation it is ranked within; null where it is ranked across the United Kingdom. */
  readonly nation: Nation | null;
}

/** What the need view shows, aligned with the areas of the dataset. */
export interface NeedValues {
  /** The indicator's own unit, or the need index from 0 to 1. Null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly ranks: readonly (NeedRank | null)[];
}

/** Values and ranks of the chosen indicator or need index; null while its data is on the way. */
export function selectNeedValues(state: Store): NeedValues | null {
  const core = valueOf(state.data.core);
  if (!core) return null;
  const { indicatorId } = state.link;
  if (indicatorId === null) return state.analysis && indexValues(core.areas, state.analysis);
  const indicators = valueOf(state.data.indicators);
  return indicators && indicatorValues(core.areas, indicators, indicatorId);
}

const indexValues = remember((areas: readonly Area[], analysis: GapAnalysis): NeedValues => {
  const values = analysis.areas.map(({ need }) => need);
  return { values, ranks: rankNeed(areas, values, 'higher-is-more-need', false) };
});

const indicatorValues = remember(
  (areas: readonly Area[], data: IndicatorData, indicatorId: string): NeedValues | null => {
    const indicator = data.indicators.find(({ id }) => id === indicatorId);
    const values = data.values.find((entry) => entry.indicatorId === indicatorId)?.values;
    if (!indicator || !values) return null;
    return {
      values,
      ranks: rankNeed(areas, values, indicator.direction, indicator.withinNationOnly),
    };
  },
);

/**
 * Ranks areas from most to least need.
 *
 * @param values aligned with the areas; null is not ranked
 * @param withinNation rank each nation by itself, where nations define the values differently
 */
export function rankNeed(
  areas: readonly Pick<Area, 'nation'>[],
  values: readonly (number | null)[],
  direction: Direction,
  withinNation: boolean,
): (NeedRank | null)[] {
  const sign = direction === 'lower-is-more-need' ? -1 : 1;
  const groups = new Map<Nation | null, { readonly index: number; readonly need: number }[]>();
  for (const [index, area] of areas.entries()) {
    const value = values[index] ?? null;
    if (value === null) continue;
    const group = withinNation ? area.nation : null;
    const members = groups.get(group) ?? [];
    members.push({ index, need: sign * value });
    groups.set(group, members);
  }
  const ranks: (NeedRank | null)[] = areas.map(() => null);
  for (const [nation, members] of groups) {
    members.sort((a, b) => b.need - a.need);
    let rank = 0;
    let above: number | null = null;
    for (const [position, { index, need }] of members.entries()) {
      if (need !== above) rank = position + 1;
      above = need;
      ranks[index] = { rank, of: members.length, nation };
    }
  }
  return ranks;
}
