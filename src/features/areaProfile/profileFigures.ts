import { standingOf, type ComparedFigure, type Standing } from '../../analysis';
import {
  byTheme,
  intervalAt,
  isOfLargerArea,
  NATION_CODES,
  type Area,
  type Basis,
  type ComparisonData,
  type CoreData,
  type Indicator,
  type IndicatorData,
  type IndicatorTheme,
  type Interval,
} from '../../domain';

/** One indicator for one district, beside all districts, similar ones, its region and nation. */
export interface ProfileFigure {
  readonly indicator: Indicator;
  /** Null where none is published. */
  readonly value: number | null;
  readonly basis: Basis | null;
  readonly interval: Interval | null;
  readonly region: number | null;
  readonly nation: number | null;
  /** Similar areas with a figure of their own that may be set beside this one. */
  readonly similar: readonly number[];
  /** Every district that may be set beside this one: of the nation only where nations differ. */
  readonly all: readonly number[];
  /** Null without a value; 'county' where the figure is a larger area's. */
  readonly standing: Standing | 'county' | null;
}

export interface ProfileTheme {
  readonly theme: IndicatorTheme;
  readonly figures: readonly ProfileFigure[];
}

/**
 * Every figure of a district by theme. Indicators that are not made for its nation are left out.
 *
 * @param comparison null while intervals and larger areas have not arrived
 */
export function profileFigures(
  { areas }: CoreData,
  { themes, indicators, values }: IndicatorData,
  comparison: ComparisonData | null,
  area: Area,
): ProfileTheme[] {
  const at = areas.indexOf(area);
  const indexOf = new Map(areas.map(({ code }, index) => [code, index]));
  const similarAt = area.similar.flatMap((code) => indexOf.get(code) ?? []);

  const figures = indicators
    .filter(({ nations }) => nations.includes(area.nation))
    .map((indicator): ProfileFigure => {
      const column = values.find(({ indicatorId }) => indicatorId === indicator.id);
      const value = column?.values[at] ?? null;
      const basis = column?.basis[at] ?? null;
      const mayCompare = (index: number): boolean =>
        !indicator.withinNationOnly || areas[index]?.nation === area.nation;
      const own = similarAt.filter(
        (index) => mayCompare(index) && !isOfLargerArea(column?.basis[index] ?? null),
      );
      const intervals = comparison?.intervals.find((entry) => entry.indicatorId === indicator.id);
      const interval = intervalAt(intervals, at);
      const similar = own.flatMap((index) => column?.values[index] ?? []);
      const byCode = comparison?.comparisons.find((c) => c.indicatorId === indicator.id)?.byCode;
      const nationCode = NATION_CODES[area.nation];
      return {
        indicator,
        value,
        basis,
        interval,
        region: area.regionCode === nationCode ? null : (byCode?.[area.regionCode] ?? null),
        nation: byCode?.[nationCode] ?? null,
        similar,
        all: areas.flatMap((_, index) => (mayCompare(index) ? (column?.values[index] ?? []) : [])),
        standing: standing(value, basis, interval, similar),
      };
    });
  return byTheme(themes, figures);
}

/** The figures that can be compared with similar areas: the district's own. */
export function comparedFigures(themes: readonly ProfileTheme[]): ComparedFigure[] {
  return themes
    .flatMap(({ figures }) => figures)
    .flatMap(({ indicator, value, interval, similar, standing: where }) =>
      value === null || where === 'county' || where === 'too-few-similar-areas'
        ? []
        : [{ id: indicator.id, value, interval, similar }],
    );
}

function standing(
  value: number | null,
  basis: Basis | null,
  interval: Interval | null,
  similar: readonly number[],
): ProfileFigure['standing'] {
  if (value === null) return null;
  return isOfLargerArea(basis) ? 'county' : standingOf({ value, interval, similar });
}
