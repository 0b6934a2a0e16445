import { rankByNeed, type NeedRank } from '../../analysis/rankByNeed';
import { ownFigures } from '../../analysis/ownFigures';
import type { Area, GapAnalysis, IndicatorData } from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { remember } from './remember';

/** What the need view shows, aligned with the areas of the dataset. */
export interface NeedValues {
  /** The indicator's own unit, or the need index from 0 to 1. Null where there is no value. */
  readonly values: readonly (number | null)[];
  /** Null where there is no value of the area's own. */
  readonly ranks: readonly (NeedRank | null)[];
  /** The nations are ranked each by itself: what one area has is not to be set beside another nation's. */
  readonly withinNation: boolean;
}

/** Values and ranks of the chosen indicator or need index; null while its data is on the way. */
export function selectNeedValues(state: Store): NeedValues | null {
  const core = valueOf(state.data.core);
  if (!core) return null;
  const { indicatorId } = state.link;
  if (indicatorId === null) return state.analysis && indexValues(core.areas, state.analysis);
  const indicators = valueOf(state.data.figures);
  return indicators && indicatorValues(core.areas, indicators, indicatorId);
}

const indexValues = remember((areas: readonly Area[], analysis: GapAnalysis): NeedValues => {
  const values = analysis.areas.map(({ need }) => need);
  const { withinNation } = analysis;
  return {
    values,
    ranks: rankByNeed(areas, values, 'higher-is-more-need', withinNation),
    withinNation,
  };
});

const indicatorValues = remember(
  (areas: readonly Area[], data: IndicatorData, indicatorId: string): NeedValues | null => {
    const indicator = data.indicators.find(({ id }) => id === indicatorId);
    const column = data.values.find((entry) => entry.indicatorId === indicatorId);
    if (!indicator || !column) return null;
    const { direction, withinNationOnly } = indicator;
    return {
      values: column.values,
      ranks: rankByNeed(areas, ownFigures(column), direction, withinNationOnly),
      withinNation: withinNationOnly,
    };
  },
);
