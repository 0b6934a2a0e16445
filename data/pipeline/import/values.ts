import type { CellsOf } from '../tableFiles';
import type { ElsFigures } from './elsFigures';
import { FORMER_COUNTY } from './formerCounty';
import { cell, readPublication, requiredFigure } from './publication';

/** How the list of figures says where each comes from, in the words of our tables. */
const BASIS: Readonly<Record<string, string>> = {
  published: 'published',
  utla_inherited: 'county',
  county_proxy_published: 'former-county',
  derived_popweighted_predecessors: 'derived',
  derived_popweighted_lsoa: 'derived',
};

/** Published as a share between 0 and 1, shown as per cent. */
const SHARES = new Set([
  'imd2025_pct_lsoa_top10',
  'imd2025_income_score',
  'imd2025_employment_score',
]);

/**
 * The figures of every indicator in the manifest, with the published 95% interval where there is
 * one. The publisher and page of each indicator stand in data/indicators.csv. The list joins them
 * on the districts of December 2024; intervals and house prices come from Explore Local Statistics,
 * and so do the figures of counties that districts without one of their own then show.
 */
export function importValues(
  folder: string,
  indicatorIds: ReadonlySet<string>,
  countyOf: ReadonlyMap<string, string>,
  els: ElsFigures,
): CellsOf<'values'>[] {
  const listed = readPublication(folder, 'indicators/lad_core_long.csv', [
    'id',
    'lad24_code',
    'value',
    'basis',
  ])
    .filter((record) => indicatorIds.has(cell(record, 'id')))
    .map((record) => {
      const indicatorId = cell(record, 'id');
      const value = requiredFigure(record, 'value') * (SHARES.has(indicatorId) ? 100 : 1);
      return withInterval(
        indicatorId,
        cell(record, 'lad24_code'),
        value,
        BASIS[cell(record, 'basis')] ?? '',
      );
    });
  const houses = [...(els.get('housing_affordability') ?? [])]
    .filter(([code]) => countyOf.has(code))
    .map(([code, { value }]) => withInterval('housing_affordability', code, value, 'published'));
  const own = [...listed, ...houses];
  return [...own, ...countyFigures(own)];

  function countyFigures(rows: readonly CellsOf<'values'>[]): CellsOf<'values'>[] {
    const held = new Set(rows.map(({ indicator_id, area_code }) => `${indicator_id} ${area_code}`));
    return [...els].flatMap(([indicatorId, published]) =>
      [...countyOf].flatMap(([code, county]) => {
        const value = published.get(county)?.value;
        const lacks = county !== code && !held.has(`${indicatorId} ${code}`);
        return lacks && value !== undefined && indicatorIds.has(indicatorId)
          ? [withInterval(indicatorId, code, value, 'county')]
          : [];
      }),
    );
  }

  function withInterval(
    indicator_id: string,
    area_code: string,
    value: number,
    basis: string,
  ): CellsOf<'values'> {
    const row = {
      indicator_id,
      area_code,
      value: Number(value.toFixed(6)),
      low: null,
      high: null,
      basis,
    };
    const source = sourceCode(area_code, basis);
    const published = source === null ? undefined : els.get(indicator_id)?.get(source);
    if (published === undefined) return row;
    if (Math.abs(published.value - row.value) > 1e-6) {
      throw new Error(
        `${indicator_id} of ${area_code}: ${row.value}, but ${source} has ${published.value}`,
      );
    }
    return { ...row, low: published.low, high: published.high };
  }

  function sourceCode(areaCode: string, basis: string): string | null {
    if (basis === 'published') return areaCode;
    if (basis === 'county') return countyOf.get(areaCode) ?? null;
    if (basis === 'former-county') return FORMER_COUNTY[areaCode] ?? null;
    return null;
  }
}
