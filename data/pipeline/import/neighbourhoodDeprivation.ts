import type { CellsOf } from '../tableFiles';
import { cell, readPublication, requiredFigure } from './publication';
import { type FiguresInside, readIndexFigures } from './indexFigures';
import { byArea, known, weightedMean } from './smallAreas';

type Row = CellsOf<'neighbourhood_deprivation'>;

/**
 * Deprivation of the neighbourhoods inside a district, each nation by its own index and never
 * mixed: English indices 2025 (MHCLG, https://www.gov.uk/government/collections/english-indices-of-deprivation),
 * Welsh index 2025 (https://www.gov.wales/welsh-index-multiple-deprivation), Scottish index 2020
 * (https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/) and Northern
 * Ireland measure 2017 (https://www.nisra.gov.uk/statistics/deprivation).
 */
export function importNeighbourhoodDeprivation(
  folder: string,
  neighbourhoods: readonly CellsOf<'neighbourhoods'>[],
): Row[] {
  const areaOf = new Map(neighbourhoods.map((row) => [String(row.code), String(row.area_code)]));
  const { english, welsh, scottish } = readIndexFigures(folder);
  const group = (index: string, parts: FiguresInside): Row[] =>
    [...byArea(parts)].map(([code, own]) => ({
      code,
      area_code: areaOf.get(code) ?? '',
      name: null,
      index,
      value: Number(weightedMean(own).toFixed(3)),
      parts: own.length,
    }));
  return [
    ...group('imd-2025', english('IMD_score')),
    ...group('wimd-2025', welsh('wimd_2025_rank')),
    ...group('simd-2020', scottish('IMD_rank')),
    ...northernIrishRanks(folder),
  ].sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1));
}

/** NIMDM 2017 rank of each small area of 2001: no lookup leads from these to today's zones. */
function northernIrishRanks(folder: string): Row[] {
  const places = new Map(
    readPublication(folder, 'lookups/msoa_names_lad.csv', ['MSOACD', 'MSOANM', 'lad24']).map(
      (record) => [cell(record, 'MSOACD'), record],
    ),
  );
  const path = 'small_area/nimdm2017_ni_soa.csv';
  return readPublication(folder, path, ['soa01_code', 'IMD_rank']).map((record) => {
    const place = known(places, cell(record, 'soa01_code'));
    return {
      code: cell(record, 'soa01_code'),
      area_code: cell(place, 'lad24'),
      name: cell(place, 'MSOANM'),
      index: 'nimdm-2017',
      value: requiredFigure(record, 'IMD_rank'),
      parts: 1,
    };
  });
}
