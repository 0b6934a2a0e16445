import { comparableValues, type DifferenceColumn } from '../../analysis';
import {
  intervalAt,
  type Area,
  type ComparisonData,
  type CoreData,
  type Indicator,
  type IndicatorData,
} from '../../domain';

/** Not an indicator: residents by land area, from the list of areas. */
export const DENSITY = 'density';

/** The columns that may explain why areas are alike: how closely people live, and what the table of indicators names. */
export function explainsLikeness(indicators: readonly Indicator[], columnId: string): boolean {
  return (
    columnId === DENSITY ||
    indicators.some(({ id, explainsLikeness: explains }) => explains && id === columnId)
  );
}

/**
 * Every figure as a column of the districts that may be set beside this one: their own, never a
 * county's, and of its nation only where the nations measure differently. How closely people live
 * is taken as a logarithm, so that twice as many counts the same in town and country.
 */
export function similarColumns(
  { areas }: CoreData,
  { indicators, values }: IndicatorData,
  comparison: ComparisonData | null,
  area: Area,
): DifferenceColumn[] {
  const ofIndicators = indicators.flatMap((indicator) => {
    const { id, themeId } = indicator;
    const column = values.find(({ indicatorId }) => indicatorId === id);
    if (column === undefined) return [];
    const intervals = comparison?.intervals.find(({ indicatorId }) => indicatorId === id);
    return [
      {
        id,
        groupId: themeId,
        values: comparableValues(areas, indicator, column, area.nation),
        intervals: areas.map((_, at) => intervalAt(intervals, at)),
      },
    ];
  });
  return [
    {
      id: DENSITY,
      groupId: DENSITY,
      values: areas.map(({ population, areaKm2 }) =>
        areaKm2 === null ? null : Math.log(population / areaKm2),
      ),
      intervals: [],
    },
    ...ofIndicators,
  ];
}
