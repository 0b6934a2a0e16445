import { NATION_CODES } from '../../../src/domain';
import type { CellsOf } from '../tableFiles';
import { ELS_SERIES } from './elsSeries';
import { periodInWords } from './periods';
import { cell, figure, readPublication } from './publication';
import { ELS_TRENDS, LAIT_TRENDS, type ShownTrend, type TrendChoice } from './trendSeries';

type Row = CellsOf<'trends'>;
type SeriesRow = CellsOf<'trend_series'>;

/** A trend needs a first, a last and something in between. */
const FEWEST_POINTS = 3;

interface Point {
  readonly code: string;
  /** Year in which the period begins. */
  readonly year: number;
  readonly period: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The earlier figures of districts and nations where the series is comparable. Office for National
 * Statistics, Explore Local Statistics, https://www.ons.gov.uk/explore-local-statistics/; school
 * measures: Department for Education, Local Authority Interactive Tool,
 * https://www.gov.uk/government/publications/local-authority-interactive-tool-lait.
 *
 * A district has a trend only where the latest point is the figure that `values` shows as its own.
 * A figure under an older code is taken where that code alone became the district, so the ground
 * is the same; a merged district has none before its merger unless the publisher gives it one.
 */
export function importTrends(
  folder: string,
  values: readonly CellsOf<'values'>[],
  formerCodes: readonly CellsOf<'former_codes'>[],
): Row[] {
  const own = new Map(
    values
      .filter(({ basis }) => basis === 'published')
      .map((row) => [`${row.indicator_id} ${row.area_code}`, Number(row.value)]),
  );
  const districts = new Set(values.map(({ area_code }) => String(area_code)));
  const today = sameGround(formerCodes);
  const nations = new Set<string>(Object.values(NATION_CODES));
  return shownTrends().flatMap(([id, trend]) => {
    const byPlace = new Map<string, Map<number, Point>>();
    for (const point of readPoints(folder, id)) {
      if (!isWanted(trend, point.year)) continue;
      const former = today.get(point.code);
      const isKnown = districts.has(point.code) || nations.has(point.code);
      const code = isKnown ? point.code : former;
      if (code === undefined) continue;
      const points = byPlace.get(code) ?? new Map<number, Point>();
      byPlace.set(code, points);
      if (isKnown || !points.has(point.year)) points.set(point.year, point);
    }
    const latest = Math.max(...[...byPlace.values()].flatMap((points) => [...points.keys()]));
    return [...byPlace]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([area_code, points]) => {
        const last = points.get(latest);
        if (last === undefined || points.size < FEWEST_POINTS) return [];
        if (!nations.has(area_code)) {
          const shown = own.get(`${id} ${area_code}`);
          if (shown === undefined) return [];
          if (Math.abs(shown - last.value) > 1e-6)
            throw new Error(
              `${id} of ${area_code}: ${shown}, but its series ends in ${last.value}`,
            );
        }
        return [...points.values()]
          .sort((a, b) => a.year - b.year)
          .map(({ period, value, low, high }) => ({
            indicator_id: id,
            area_code,
            period,
            value,
            low,
            high,
          }));
      });
  });
}

/** What is said beside each series, with its source and licence. */
export function importTrendSeries(
  indicators: readonly { readonly id: string; readonly source: string; readonly licence: string }[],
): SeriesRow[] {
  return shownTrends().map(([id, { note, pricesOfTheDay }]) => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined) throw new Error(`No indicator ${id} for its trend`);
    return {
      indicator_id: id,
      source: indicator.source,
      licence: indicator.licence,
      prices_of_the_day: pricesOfTheDay ? 'yes' : 'no',
      comparable_note: note,
    };
  });
}

function shownTrends(): (readonly [string, ShownTrend])[] {
  const isShown = (choice: TrendChoice): choice is ShownTrend => !('leftOut' in choice);
  return Object.entries({ ...ELS_TRENDS, ...LAIT_TRENDS })
    .flatMap(([id, choice]) => (isShown(choice) ? [[id, choice] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function isWanted({ from, everyYears, skip }: ShownTrend, year: number): boolean {
  return year >= from && (year - from) % everyYears === 0 && !skip.includes(year);
}

/** Older codes to the district of today, where it was not put together from several. */
function sameGround(formerCodes: readonly CellsOf<'former_codes'>[]): ReadonlyMap<string, string> {
  const became = (code: unknown): number =>
    formerCodes.filter(({ area_code }) => area_code === code).length;
  return new Map(
    formerCodes
      .filter(({ area_code }) => became(area_code) === 1)
      .map(({ code, area_code }) => [String(code), String(area_code)]),
  );
}

function readPoints(folder: string, id: string): Point[] {
  const series = ELS_SERIES[id];
  return series === undefined
    ? readLait(folder, id)
    : readEls(folder, `indicators/ons_els_timeseries/${series.file}.csv`, series.inFile);
}

function readEls(folder: string, path: string, inFile: string): Point[] {
  return readPublication(folder, path, ['areacd', 'indicator', 'period', 'observation', 'lci_95'])
    .filter((record) => cell(record, 'indicator') === inFile)
    .flatMap((record) => {
      const value = figure(cell(record, 'observation'));
      const published = cell(record, 'period');
      if (value === null) return [];
      const [low, high] = [figure(cell(record, 'lci_95')), figure(cell(record, 'uci_95'))];
      return [
        {
          code: cell(record, 'areacd'),
          year: Number(published.slice(0, 4)),
          period: periodInWords(published),
          value,
          low: high === null ? null : low,
          high: low === null ? null : high,
        },
      ];
    });
}

function readLait(folder: string, id: string): Point[] {
  const path = 'indicators/dfe_lait_selected_utla_timeseries.csv';
  return readPublication(folder, path, ['id', 'period', 'utla_code', 'value'])
    .filter((record) => cell(record, 'id') === id)
    .flatMap((record) => {
      const value = figure(cell(record, 'value'));
      if (value === null) return [];
      const ends = cell(record, 'period');
      const year = Number(ends) - 1;
      const period = `${year}/${ends.slice(2)}`;
      return [{ code: cell(record, 'utla_code'), year, period, value, low: null, high: null }];
    });
}
