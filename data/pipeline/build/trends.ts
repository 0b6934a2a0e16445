import { TREND_SERIES_FILE, trendsFile } from '../../../src/dataset/decodeTrends';
import type { TableRow } from '../../../src/dataset/schema/tables';
import { NATION_CODES } from '../../../src/domain';
import type { Tables } from '../tables';

type TrendRow = TableRow<'trends'>;

/**
 * trends/series.json: what all districts share (periods, figures of the nations, notes); and
 * trends/<code>.json, one small file per district: its values in the order of those periods.
 */
export function buildTrends(tables: Tables): ReadonlyMap<string, unknown> {
  const rowsOf = new Map<string, TrendRow[]>();
  const periodsOf = new Map<string, Set<string>>();
  for (const row of tables.trends) {
    const key = `${row.indicator_id} ${row.area_code}`;
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
    const periods = periodsOf.get(row.indicator_id) ?? new Set();
    periodsOf.set(row.indicator_id, periods.add(row.period));
  }
  const series = tables.trend_series.map((row) => ({
    ...row,
    periods: [...(periodsOf.get(row.indicator_id) ?? [])].sort((a, b) => yearOf(a) - yearOf(b)),
  }));
  /** The rows of one place in the order of the periods; undefined where nothing is published. */
  const column = (
    { indicator_id, periods }: (typeof series)[number],
    code: string,
  ): (TrendRow | undefined)[] => {
    const rows = rowsOf.get(`${indicator_id} ${code}`) ?? [];
    return periods.map((period) => rows.find((row) => row.period === period));
  };
  return new Map<string, unknown>([
    [
      TREND_SERIES_FILE,
      {
        series: series.map((one) => ({
          indicatorId: one.indicator_id,
          source: one.source,
          licence: one.licence,
          note: one.comparable_note,
          pricesOfTheDay: one.prices_of_the_day,
          periods: one.periods,
          years: one.periods.map(yearOf),
          nations: Object.values(NATION_CODES)
            .map((code) => ({ code, values: valuesOf(column(one, code)) }))
            .filter(({ values }) => values.some((value) => value !== null)),
        })),
      },
    ],
    ...tables.areas.map(
      ({ code }) =>
        [
          trendsFile(code),
          {
            series: series
              .map((one) => ({ indicatorId: one.indicator_id, rows: column(one, code) }))
              .filter(({ rows }) => rows.some((row) => row !== undefined))
              .map(({ indicatorId, rows }) => ({
                indicatorId,
                values: valuesOf(rows),
                low: rows.map((row) => row?.low ?? null),
                high: rows.map((row) => row?.high ?? null),
              })),
          },
        ] as const,
    ),
  ]);
}

function valuesOf(rows: readonly (TrendRow | undefined)[]): (number | null)[] {
  return rows.map((row) => row?.value ?? null);
}

/** The year in which a period begins. */
function yearOf(period: string): number {
  return Number(/\d{4}/u.exec(period)?.[0]);
}
