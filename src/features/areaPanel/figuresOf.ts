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
import { rankInNation, type RankInNation } from '../../ui/rankInNation';

/** Code of the United Kingdom in official statistics. */
export const UNITED_KINGDOM = 'K02000001';

export interface Comparator {
  readonly kind: 'county' | 'region' | 'nation' | 'united-kingdom';
  readonly code: string;
  readonly value: number;
}

/** What is known about one indicator in one district. */
export interface Figure {
  readonly indicator: Indicator;
  /** Null where none is published. */
  readonly value: number | null;
  readonly basis: Basis | null;
  /** Published 95% interval. */
  readonly interval: Interval | null;
  /** Published values of the larger areas around it, smallest first. */
  readonly comparators: readonly Comparator[];
  readonly rank: RankInNation | null;
  /** Every district of the nation with a value, for the strip that shows where this one stands. */
  readonly nationValues: readonly number[];
}

export interface FigureGroup {
  readonly theme: IndicatorTheme;
  readonly figures: readonly Figure[];
}

/**
 * Every figure of a district by theme. Indicators that are not made for its nation at all are left
 * out; one that is, without a value here, stays and says so.
 * @param comparison null while intervals and larger areas have not arrived
 */
export function figuresOf(
  { areas }: CoreData,
  { themes, indicators, values }: IndicatorData,
  comparison: ComparisonData | null,
  area: Area,
): readonly FigureGroup[] {
  const areaIndex = areas.indexOf(area);
  const inNation = areas.flatMap((other, index) => (other.nation === area.nation ? [index] : []));

  const figures = indicators
    .filter(({ nations }) => nations.includes(area.nation))
    .map((indicator): Figure => {
      const column = values.find(({ indicatorId }) => indicatorId === indicator.id);
      const value = column?.values[areaIndex] ?? null;
      const basis = column?.basis[areaIndex] ?? null;
      const nationValues = inNation.flatMap((index) => column?.values[index] ?? []);
      return {
        indicator,
        value,
        basis,
        interval: intervalAt(
          comparison?.intervals.find(({ indicatorId }) => indicatorId === indicator.id),
          areaIndex,
        ),
        comparators: comparatorsOf(comparison, indicator.id, area),
        // A county's figure says nothing about where the district stands among districts.
        rank: value === null || isOfLargerArea(basis) ? null : rankInNation(value, nationValues),
        nationValues,
      };
    });
  return byTheme(themes, figures);
}

function comparatorsOf(
  comparison: ComparisonData | null,
  id: string,
  area: Area,
): readonly Comparator[] {
  const byCode = comparison?.comparisons.find(({ indicatorId }) => indicatorId === id)?.byCode;
  const nationCode = NATION_CODES[area.nation];
  const around: readonly (readonly [Comparator['kind'], string])[] = [
    ...(area.countyCode === area.code ? [] : [['county', area.countyCode] as const]),
    ...(area.regionCode === nationCode ? [] : [['region', area.regionCode] as const]),
    ['nation', nationCode],
    ['united-kingdom', UNITED_KINGDOM],
  ];
  return around.flatMap(([kind, code]) => {
    const value = byCode?.[code];
    return value === undefined ? [] : [{ kind, code, value }];
  });
}
