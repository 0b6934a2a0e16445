import {
  byTheme,
  isOfLargerArea,
  NATION_CODES,
  type Area,
  type ComparisonData,
  type CoreData,
  type Indicator,
  type IndicatorData,
  type IndicatorTheme,
} from '../domain';
import { rankInNation, type RankInNation } from './rankInNation';
import { comparableValues, publishedFigure, type PublishedFigure } from './ownFigures';
import { placeAmongSimilar, type ComparedFigure, type PlaceAmongSimilar } from './unusual';

/** Code of the United Kingdom in official statistics. */
const UNITED_KINGDOM = 'K02000001';

/** The published value of a larger area that the area lies in. */
export interface Surrounding {
  readonly kind: 'county' | 'region' | 'nation' | 'united-kingdom';
  readonly code: string;
  readonly value: number;
}

/**
 * All that is known about one indicator in one area. What is ranked or set beside others is a
 * figure of the area itself, and so are the others: a larger area's figure is shown and no more.
 */
export interface AreaFigure extends PublishedFigure {
  readonly indicator: Indicator;
  /** Published values of the larger areas around it, smallest first. */
  readonly around: readonly Surrounding[];
  /** Null without a value of its own, and where no other area of its nation has one. */
  readonly rank: RankInNation | null;
  /** Own figures of the areas of its nation. */
  readonly inNation: readonly number[];
  /** Own figures of all areas that may be set beside it. */
  readonly comparable: readonly number[];
  /** Those of them that are of its similar areas. */
  readonly similar: readonly number[];
  /** Null without a value; 'county' where the figure is a larger area's. */
  readonly amongSimilar: PlaceAmongSimilar | 'county' | null;
}

export interface FigureGroup {
  readonly theme: IndicatorTheme;
  readonly figures: readonly AreaFigure[];
}

/**
 * Every figure of an area by theme. Indicators that are not made for its nation at all are left
 * out; one that is, without a value here, stays and says so.
 *
 * @param comparison null while intervals and larger areas have not arrived
 */
export function areaFigures(
  { areas }: CoreData,
  { themes, indicators, values, similarAt }: IndicatorData,
  comparison: ComparisonData | null,
  area: Area,
): FigureGroup[] {
  const at = areas.indexOf(area);
  const inNationAt = areas.flatMap(({ nation }, index) => (nation === area.nation ? [index] : []));

  const figures = indicators
    .filter(({ nations }) => nations.includes(area.nation))
    .map((indicator): AreaFigure => {
      const { id } = indicator;
      const column = values.find(({ indicatorId }) => indicatorId === id);
      const intervals = comparison?.intervals.find(({ indicatorId }) => indicatorId === id);
      const published = publishedFigure(column, intervals, at);
      const others = column ? comparableValues(areas, indicator, column, area.nation) : [];
      const own = others[at] ?? null;
      const inNation = known(inNationAt.map((index) => others[index] ?? null));
      const similar = known(similarAt[at]!.map((index) => others[index] ?? null));
      return {
        ...published,
        indicator,
        around: surroundings(comparison, id, area),
        rank: own === null ? null : rankInNation(own, inNation),
        inNation,
        comparable: known(others),
        similar,
        amongSimilar: amongSimilar(published, similar),
      };
    });
  return byTheme(themes, figures);
}

/** The figures that can be compared with similar areas: the area's own. */
export function comparedFigures(figures: readonly AreaFigure[]): ComparedFigure[] {
  return figures.flatMap(({ indicator, value, interval, similar, amongSimilar: place }) =>
    value === null || place === 'county' || place === 'too-few-similar-areas'
      ? []
      : [{ id: indicator.id, value, interval, similar }],
  );
}

/** The published value of the region or nation around an area; null where there is none. */
export function valueAround({ around }: AreaFigure, kind: Surrounding['kind']): number | null {
  return around.find((surrounding) => surrounding.kind === kind)?.value ?? null;
}

function amongSimilar(
  { value, basis, interval }: PublishedFigure,
  similar: readonly number[],
): AreaFigure['amongSimilar'] {
  if (value === null) return null;
  return isOfLargerArea(basis) ? 'county' : placeAmongSimilar({ value, interval, similar });
}

function surroundings(comparison: ComparisonData | null, id: string, area: Area): Surrounding[] {
  const byCode = comparison?.comparisons.find(({ indicatorId }) => indicatorId === id)?.byCode;
  const nationCode = NATION_CODES[area.nation];
  const around: readonly (readonly [Surrounding['kind'], string])[] = [
    ...(area.countyCode === area.code ? [] : [['county', area.countyCode] as const]),
    // Outside England the region is the nation.
    ...(area.regionCode === nationCode ? [] : [['region', area.regionCode] as const]),
    ['nation', nationCode],
    ['united-kingdom', UNITED_KINGDOM],
  ];
  return around.flatMap(([kind, code]) => {
    const value = byCode?.[code];
    return value === undefined ? [] : [{ kind, code, value }];
  });
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
