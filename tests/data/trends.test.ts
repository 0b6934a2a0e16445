import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { ELS_SERIES } from '../../data/pipeline/import/elsSeries';
import { importTrends } from '../../data/pipeline/import/trends';
import { ELS_TRENDS, LAIT_TRENDS } from '../../data/pipeline/import/trendSeries';
import { DatasetError } from '../../src/dataset';
import { decodeTrends } from '../../src/dataset/decodeTrends';
import type { TableRow } from '../../src/dataset/schema/tables';
import { NATION_CODES } from '../../src/domain';
import { publish } from './published';

const { tables, core, json } = publish();

function trendsOf(areaName: string) {
  const { code, nation } = core.areas.find(({ name }) => name === areaName)!;
  const file = `trends/${code}.json`;
  return decodeTrends(json('trends/series.json'), json(file), file, NATION_CODES[nation]);
}

describe('the choice of series', () => {
  it('says of every series why it is shown or left out', () => {
    expect(Object.keys(ELS_TRENDS).toSorted()).toEqual(Object.keys(ELS_SERIES).toSorted());
    for (const choice of Object.values({ ...ELS_TRENDS, ...LAIT_TRENDS }))
      expect(('leftOut' in choice ? choice.leftOut : choice.note).length).toBeGreaterThan(20);
  });
});

describe('published trends', () => {
  const rowsOf = new Map<string, TableRow<'trends'>[]>();
  for (const row of tables.trends)
    rowsOf.set(row.area_code, [...(rowsOf.get(row.area_code) ?? []), row]);
  const basisOf = new Map(
    tables.values.map((row) => [`${row.indicator_id} ${row.area_code}`, row] as const),
  );

  it('of every district equal the table', { timeout: 30_000 }, () => {
    for (const { name, code, nation } of core.areas) {
      const rows = rowsOf.get(code) ?? [];
      const held = trendsOf(name).flatMap(({ indicatorId, points }) =>
        points.flatMap(({ period, value, interval }) =>
          value === null
            ? []
            : [
                `${indicatorId} ${period} ${value} ${interval?.low ?? null} ${interval?.high ?? null}`,
              ],
        ),
      );
      expect(held).toEqual(
        rows.map((r) => `${r.indicator_id} ${r.period} ${r.value} ${r.low} ${r.high}`),
      );
      for (const { indicatorId, points } of trendsOf(name)) {
        const shown = basisOf.get(`${indicatorId} ${code}`);
        // Never the trend of a county beside the name of a district, and it ends in what is shown.
        expect(shown?.basis).toBe('published');
        expect(points.at(-1)?.value).toBeCloseTo(shown!.value, 5);
        const ofNation = (rowsOf.get(NATION_CODES[nation]) ?? [])
          .filter((row) => row.indicator_id === indicatorId)
          .map((row) => `${row.period} ${row.value}`);
        expect(
          points.flatMap((point) =>
            point.nation === null ? [] : [`${point.period} ${point.nation}`],
          ),
        ).toEqual(ofNation);
      }
    }
  });

  it('end in the year that the manifest names', () => {
    const year = (period: string) => /\d{4}/u.exec(period)?.[0];
    for (const { indicatorId, points } of trendsOf('Blackpool')) {
      const { period } = tables.indicators.find(({ id }) => id === indicatorId)!;
      expect(year(points.at(-1)!.period), indicatorId).toBe(year(period));
    }
  });

  it('refuses a file that is not whole', () => {
    const file = 'trends/E06000009.json';
    const shared = json('trends/series.json');
    const decode = (own: unknown) => () => decodeTrends(shared, own, file, 'E92000001');
    const column = { indicatorId: 'claimant_count', values: [1], low: [null], high: [null] };
    for (const own of [
      null,
      {},
      { series: [{ ...column, indicatorId: 'no' }] },
      { series: [column] },
    ])
      expect(decode(own)).toThrow(DatasetError);
  });
});

describe('import of trends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trends-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const HEAD = 'areacd,areanm,indicator,period,observation,lci_95,uci_95';
  const value = (area_code: string, number: number, basis = 'published') => ({
    indicator_id: 'claimant_count',
    area_code,
    value: number,
    low: null,
    high: null,
    basis,
  });
  const run = (
    values: readonly ReturnType<typeof value>[],
    formerCodes: readonly { code: string; name: string; area_code: string }[],
    ...lines: string[]
  ) => {
    const empty = new Set(Object.values(ELS_SERIES).map(({ file }) => file));
    for (const file of empty) {
      const path = join(folder, `indicators/ons_els_timeseries/${file}.csv`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, [HEAD, ...(file === 'claimant-count' ? lines : [])].join('\n'));
    }
    writeFileSync(
      join(folder, 'indicators/dfe_lait_selected_utla_timeseries.csv'),
      'id,period,utla_code,value\n',
    );
    return importTrends(folder, values, formerCodes).map(
      ({ area_code, period, value: number }) => `${area_code} ${period} ${number}`,
    );
  };
  const years = (code: string, ...given: number[]) =>
    given.map((year) => `${code},Name,Claimant Count,${year}-01-01/P1Y,${year - 2000},,`);

  it('follows a code that alone became the district, and not those of a merger', () => {
    const values = [value('E08000037', 25), value('E06000058', 25)];
    const former = [
      { code: 'E08000020', name: 'Gateshead', area_code: 'E08000037' },
      { code: 'E06000028', name: 'Bournemouth', area_code: 'E06000058' },
      { code: 'E06000029', name: 'Poole', area_code: 'E06000058' },
    ];
    expect(
      run(
        values,
        former,
        ...years('E08000020', 2019, 2020),
        ...years('E08000037', 2025),
        ...years('E06000028', 2019, 2020),
        ...years('E06000058', 2025),
      ),
    ).toEqual(['E08000037 2019 19', 'E08000037 2020 20', 'E08000037 2025 25']);
  });

  it('leaves out the years before the series was comparable, and places without the latest', () => {
    const values = [
      value('E06000009', 25),
      value('E06000008', 25),
      value('E06000007', 25, 'county'),
    ];
    expect(
      run(
        values,
        [],
        ...years('E06000009', 2017, 2018, 2023, 2024, 2025),
        ...years('E06000008', 2022, 2023, 2024),
        ...years('E06000007', 2023, 2024, 2025),
      ),
    ).toEqual(['E06000009 2023 23', 'E06000009 2024 24', 'E06000009 2025 25']);
  });

  it('stops where the series and the figure disagree', () => {
    expect(() => run([value('E06000009', 9)], [], ...years('E06000009', 2023, 2024, 2025))).toThrow(
      'claimant_count of E06000009: 9, but its series ends in 25',
    );
  });
});
