import { publishedFigure, type NeedRank, type PublishedFigure } from '../../analysis';
import {
  NATIONS,
  type Area,
  type ComparisonData,
  type CoreData,
  type Indicator,
  type IndicatorData,
} from '../../domain';
import {
  classKey,
  indicatorLayer,
  needIndexLayer,
  rankInNationLayer,
  type AreaLayer,
} from '../../map/areaLayer';
import type { NeedValues } from '../../store/selectors/need';

/** Its value is in the indicator's unit, or the need index from 0 to 1. */
export interface NeedRow extends PublishedFigure {
  readonly area: Area;
  /** Null without a figure of its own. */
  readonly rank: NeedRank | null;
}

/** One row for each area of the dataset, in its order. */
export function needRows(
  core: CoreData,
  need: Pick<NeedValues, 'values' | 'ranks'>,
  indicator: Indicator | null,
  data: IndicatorData | null,
  comparison: ComparisonData | null,
): readonly NeedRow[] {
  const column = data?.values.find(({ indicatorId }) => indicatorId === indicator?.id);
  const intervals = comparison?.intervals.find(({ indicatorId }) => indicatorId === indicator?.id);
  return core.areas.map((area, index) => ({
    ...publishedFigure(column, intervals, index),
    area,
    // The need index is no published figure.
    value: need.values[index] ?? null,
    rank: need.ranks[index] ?? null,
  }));
}

/** More than any value of an indicator, so that no nation's values reach into another's. */
const NATION_STEP = 1e9;

/**
 * A number to sort a row's value or rank by. Where nations measure differently, each nation stays
 * by itself, so that no area is ever placed above one that cannot be compared with it.
 */
export function sortNumber(
  { area }: NeedRow,
  number: number | null,
  withinNation: boolean,
): number | null {
  if (number === null || !withinNation) return number;
  return NATIONS.indexOf(area.nation) * NATION_STEP + number;
}

/** The legend class of every row as the link names it. */
export function classKeys(
  rows: readonly NeedRow[],
  indicator: Indicator | null,
): readonly string[] {
  const layer = needLayer(rows, indicator);
  return layer.classes.map((classIndex) => classKey(layer, classIndex));
}

/** The layer the map draws; its colours do not matter here, so any theme will do. */
function needLayer(rows: readonly NeedRow[], indicator: Indicator | null): AreaLayer {
  const values = rows.map(({ value }) => value);
  if (!indicator) return needIndexLayer(values, 'light', false);
  const ranks = rows.map(({ rank }) => rank);
  return indicator.withinNationOnly
    ? rankInNationLayer(indicator, ranks, 'light')
    : indicatorLayer(indicator, values, 'light');
}
