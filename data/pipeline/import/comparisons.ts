import type { CellsOf } from '../tableFiles';
import type { ElsFigures } from './elsFigures';
import { ELS_SERIES } from './elsSeries';
import { cell, figure, readPublication } from './publication';

/** Whole United Kingdom, nations, counties; the regions stand in files of their own. */
const PLACE = /^(K02|E92|W92|S92|N92|E10)/u;
const REGION = /^E12/u;

/** Measures of the Department for Education's Local Authority Interactive Tool. */
const LAIT_IDS = [
  'attainment8_avg',
  'first_time_entrants_youth_justice',
  'good_level_development_pct',
  'neet_16_17_pct',
  'neet_or_not_known_16_17_pct',
  'overweight_obese_year6_pct',
];

/**
 * Figures to compare a district with: the United Kingdom, nations, regions and counties, for the
 * same period. Office for National Statistics, Explore Local Statistics,
 * https://www.ons.gov.uk/explore-local-statistics/; counties of the school measures: Department for
 * Education, https://www.gov.uk/government/publications/local-authority-interactive-tool-lait.
 */
export function importComparisons(
  folder: string,
  indicatorIds: ReadonlySet<string>,
  countyNames: ReadonlyMap<string, string>,
  els: ElsFigures,
): CellsOf<'comparisons'>[] {
  const rows: CellsOf<'comparisons'>[] = [];
  for (const [indicator_id, byCode] of els) {
    if (!indicatorIds.has(indicator_id)) continue;
    for (const [code, { name, value }] of byCode) {
      // Counties that have been abolished are left out: no district of today lies in them.
      const known = !code.startsWith('E10') || countyNames.has(code);
      if (PLACE.test(code) && known) rows.push({ indicator_id, code, name, value });
    }
    rows.push(...regions(folder, indicator_id, [...byCode.values()][0]?.period ?? ''));
  }
  for (const record of readPublication(folder, 'indicators/dfe_lait_latest_utla_wide.csv', [
    'utla_code',
    ...LAIT_IDS,
  ])) {
    const code = cell(record, 'utla_code');
    const name = countyNames.get(code);
    if (name === undefined || !PLACE.test(code)) continue;
    for (const indicator_id of LAIT_IDS) {
      const value = figure(cell(record, indicator_id));
      if (value !== null) rows.push({ indicator_id, code, name, value });
    }
  }
  return rows.sort((a, b) =>
    `${a.indicator_id} ${a.code}` < `${b.indicator_id} ${b.code}` ? -1 : 1,
  );
}

function regions(folder: string, indicator_id: string, period: string): CellsOf<'comparisons'>[] {
  const series = ELS_SERIES[indicator_id];
  if (series === undefined) return [];
  const path = `indicators/ons_els_timeseries/${series.file}.csv`;
  return readPublication(folder, path, ['areacd', 'indicator', 'period', 'observation']).flatMap(
    (record) => {
      const value = figure(cell(record, 'observation'));
      const wanted =
        REGION.test(cell(record, 'areacd')) &&
        cell(record, 'indicator') === series.inFile &&
        cell(record, 'period') === period;
      if (!wanted || value === null) return [];
      return [{ indicator_id, code: cell(record, 'areacd'), name: cell(record, 'areanm'), value }];
    },
  );
}
