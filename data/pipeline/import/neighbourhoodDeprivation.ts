import type { CellsOf } from '../tableFiles';
import { cell, readPublication, requiredFigure } from './publication';
import { byArea, known, type Part, readSmallAreas, weightedMean } from './smallAreas';

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
  const { msoaOf, peopleOf } = readSmallAreas(folder);
  const group = (
    index: string,
    parts: Iterable<readonly [neighbourhood: string, part: Part]>,
  ): Row[] =>
    [...byArea(parts)].map(([code, own]) => ({
      code,
      area_code: areaOf.get(code) ?? '',
      name: null,
      index,
      value: Number(weightedMean(own).toFixed(3)),
      parts: own.length,
    }));
  const inMsoas = (figures: ReadonlyMap<string, number>): (readonly [string, Part])[] =>
    [...figures].map(([lsoa, value]) => [
      known(msoaOf, lsoa),
      { value, weight: known(peopleOf, lsoa) },
    ]);
  return [
    ...group('imd-2025', inMsoas(englishScores(folder))),
    ...group('wimd-2025', inMsoas(welshRanks(folder))),
    ...group('simd-2020', scottishRanks(folder)),
    ...northernIrishRanks(folder),
  ].sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1));
}

/** IMD 2025 score of each small area (LSOA 2021) of England. */
function englishScores(folder: string): ReadonlyMap<string, number> {
  const path = 'small_area/imd2025_england_lsoa21.csv';
  return new Map(
    readPublication(folder, path, ['lsoa21_code', 'IMD_score']).map((record) => [
      cell(record, 'lsoa21_code'),
      requiredFigure(record, 'IMD_score'),
    ]),
  );
}

/** WIMD 2025 rank of each small area (LSOA 2021) of Wales; no scores were at hand. */
function welshRanks(folder: string): ReadonlyMap<string, number> {
  const path = 'small_area/wimd2025_lsoa21_ranks.csv';
  return new Map(
    readPublication(folder, path, ['lsoa21_code', 'wimd_2025_rank']).map((record) => [
      cell(record, 'lsoa21_code'),
      requiredFigure(record, 'wimd_2025_rank'),
    ]),
  );
}

/** SIMD 2020 rank of each data zone of 2011, by intermediate zone; each counts the same. */
function scottishRanks(folder: string): (readonly [string, Part])[] {
  const zoneOf = new Map(
    readPublication(folder, 'lookups/scotland_dz11_iz11_lad20.csv', ['dz11_code', 'iz11_code']).map(
      (record) => [cell(record, 'dz11_code'), cell(record, 'iz11_code')],
    ),
  );
  const path = 'small_area/simd2020_scotland_dz11.csv';
  return readPublication(folder, path, ['dz11_code', 'IMD_rank']).map((record) => [
    known(zoneOf, cell(record, 'dz11_code')),
    { value: requiredFigure(record, 'IMD_rank'), weight: 1 },
  ]);
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
