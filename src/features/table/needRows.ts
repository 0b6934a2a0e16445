import {
  NATIONS,
  scoreClassOf,
  type Area,
  type Basis,
  type ComparisonData,
  type CoreData,
  type Indicator,
  type IndicatorData,
} from '../../domain';
import { quantileBreaks } from '../../map/breaks';
import { classOf, sequentialScale } from '../../map/scales';
import type { NeedRank, NeedValues } from '../../store/selectors/need';

export interface NeedRow {
  readonly area: Area;
  /** In the indicator's unit, or the need index from 0 to 1. */
  readonly value: number | null;
  readonly rank: NeedRank | null;
  readonly basis: Basis | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
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
  const interval = comparison?.intervals.find(({ indicatorId }) => indicatorId === indicator?.id);
  return core.areas.map((area, index) => {
    const low = interval?.low[index] ?? null;
    const high = interval?.high[index] ?? null;
    return {
      area,
      value: need.values[index] ?? null,
      rank: need.ranks[index] ?? null,
      basis: basis?.[index] ?? null,
      interval: low === null || high === null ? null : { low, high },
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

/** Classes an indicator is drawn in. */
const INDICATOR_CLASS_COUNT = 6;

/**
 * The legend class of every row as the link names it: "0" to "5", or "none" without a value. The
 * map classes the need index, and ranks within nations, by equal widths, and other indicators by
 * equal numbers of areas.
 */
export function classKeys(
  rows: readonly NeedRow[],
  indicator: Indicator | null,
): readonly string[] {
  const classes = (): readonly (number | null)[] => {
    if (!indicator) return rows.map(({ value }) => value && scoreClassOf(value));
    if (indicator.withinNationOnly) {
      return rows.map(({ rank }) => rank && scoreClassOf(1 - (rank.rank - 0.5) / rank.of));
    }
    const values = rows.map(({ value }) => value);
    const breaks = quantileBreaks(values, INDICATOR_CLASS_COUNT, indicator.decimals);
    const scale = sequentialScale('need', breaks, 'light');
    return values.map((value) => classOf(scale, value));
  };
  return classes().map((classIndex) => (classIndex === null ? 'none' : String(classIndex)));
}
