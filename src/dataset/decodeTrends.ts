import type { TrendSeries } from '../domain';
import { WireReader } from './wireReader';

/** Name of the file of what the series of all districts share. */
export const TREND_SERIES_FILE = 'trends/series.json';

/** Name of the file of a district's series. */
export function trendsFile(areaCode: string): string {
  return `trends/${areaCode}.json`;
}

/**
 * public/data/trends/series.json and trends/<code>.json as parsed, joined.
 *
 * @param nationCode official code of the district's nation
 */
export function decodeTrends(
  shared: unknown,
  own: unknown,
  file: string,
  nationCode: string,
): TrendSeries[] {
  const known = new Map(
    new WireReader(TREND_SERIES_FILE, shared)
      .records('series')
      .map((series) => [series.text('indicatorId'), series] as const),
  );
  return new WireReader(file, own).records('series').map((column) => {
    const indicatorId = column.text('indicatorId');
    const series = known.get(indicatorId) ?? column.fail('indicatorId', 'is not a known series');
    const periods = series.texts('periods');
    const nation = series.records('nations').find((one) => one.text('code') === nationCode);
    const nationValues = nation?.optionalNumbers('values') ?? periods.map(() => null);
    series.requireLength(periods.length, { years: series.numbers('years'), nations: nationValues });
    column.requireLength(periods.length, { values: column.optionalNumbers('values') });
    const rows = column.rows({
      value: column.optionalNumbers('values'),
      low: column.optionalNumbers('low'),
      high: column.optionalNumbers('high'),
    });
    const years = series.numbers('years');
    return {
      indicatorId,
      source: series.text('source'),
      licence: series.text('licence'),
      note: series.text('note'),
      pricesOfTheDay: series.value('pricesOfTheDay') === true,
      points: rows.map(({ value, low, high }, at) => ({
        period: periods[at]!,
        year: years[at]!,
        value,
        interval: low === null || high === null ? null : { low, high },
        nation: nationValues[at]!,
      })),
    };
  });
}
