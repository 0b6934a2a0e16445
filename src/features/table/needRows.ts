import {
  intervalAt,
  NATIONS,
  type Area,
  type Basis,
  type ComparisonData,
  type CoreData,
  type Indicator,
  type IndicatorData,
  type Interval,
} from '../../domain';
import {
  classKey,
  indicatorLayer,
  needIndexLayer,
  rankInNationLayer,
  type AreaLayer,
} from '../../map/areaLayer';
import type { NeedRank, NeedValues } from '../../store/selectors/need';

export interface NeedRow {
  readonly area: Area;
  /** In the indicator's unit, or the need index from 0 to 1. */
  readonly value: number | null;
  readonly rank: NeedRank | null;
  readonly basis: Basis | null;
  readonly interval: Interval | null;
}

/** One row for each area of the dataset, in its order. */
export function needRows(
  core: CoreData,
  need: NeedValues,
  indicator: Indicator | null,
  data: IndicatorData | null,
  comparison: ComparisonData | null,
): readonly NeedRow[] {
  const basis = data?.values.find(({ indicatorId }) => indicatorId === indicator?.id)?.basis;
  const intervals = comparison?.intervals.find(({ indicatorId }) => indicatorId === indicator?.id);
  return core.areas.map((area, index) => {
    return {
      area,
      value: need.values[index] ?? null,
      rank: need.ranks[index] ?? null,
      basis: basis?.[index] ?? null,
      interval: intervalAt(intervals, index),
    };
  });
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
  indicator: Indicator | null,
): number | null {
  if (number === null || !indicator?.withinNationOnly) return number;
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
  if (!indicator) return needIndexLayer(values, 'light');
  const ranks = rows.map(({ rank }) => rank);
  return indicator.withinNationOnly
    ? rankInNationLayer(indicator, ranks, 'light')
    : indicatorLayer(indicator, values, 'light');
}
