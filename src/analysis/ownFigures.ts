import {
  intervalAt,
  isOfLargerArea,
  type Area,
  type Basis,
  type Indicator,
  type IndicatorIntervals,
  type IndicatorValues,
  type Interval,
} from '../domain';

/** A number that an area shows, and how it came by it. */
export interface PublishedFigure {
  /** In the unit of its indicator; null where none is published. */
  readonly value: number | null;
  readonly basis: Basis | null;
  /** Published 95% interval. */
  readonly interval: Interval | null;
}

/**
 * What one area shows for an indicator: its own figure or a larger area's, which says so.
 *
 * @param column of the indicator; undefined where no value of it is known
 * @param at index of the area in the dataset
 */
export function publishedFigure(
  column: IndicatorValues | undefined,
  intervals: IndicatorIntervals | undefined,
  at: number,
): PublishedFigure {
  return {
    value: column?.values[at] ?? null,
    basis: column?.basis[at] ?? null,
    interval: intervalAt(intervals, at),
  };
}

/**
 * The figures that are about the areas themselves, aligned with them: null where none is published
 * and where a larger area's is shown instead. Only these are ranked, and only these are what others
 * are set beside: a county's figure repeated in each of its districts would count as many.
 */
export function ownFigures(
  column: Pick<IndicatorValues, 'values' | 'basis'>,
): readonly (number | null)[] {
  return column.values.map((value, at) =>
    isOfLargerArea(column.basis[at] ?? null) ? null : value,
  );
}

/**
 * Those of them that may be set beside a figure of one area: of its nation alone where the nations
 * measure differently, else of all.
 */
export function comparableValues(
  areas: readonly Pick<Area, 'nation'>[],
  { withinNationOnly }: Pick<Indicator, 'withinNationOnly'>,
  column: Pick<IndicatorValues, 'values' | 'basis'>,
  nation: Area['nation'],
): readonly (number | null)[] {
  return ownFigures(column).map((value, at) =>
    withinNationOnly && areas[at]?.nation !== nation ? null : value,
  );
}
