import type { CellsOf } from '../tableFiles';
import { cell, readPublication, requiredFigure } from './publication';

type Row = CellsOf<'neighbourhood_deprivation'>;

interface Part {
  readonly value: number;
  readonly weight: number;
}

/**
 * Deprivation of the neighbourhoods inside a district, each nation by its own index and never
 * mixed: English indices 2025 (MHCLG, https://www.gov.uk/government/collections/english-indices-of-deprivation),
 * Welsh index 2019 (https://www.gov.wales/welsh-index-multiple-deprivation), Scottish index 2020
 * (https://www.gov.scot/collections/scottish-index-of-multiple-deprivation-2020/) and Northern
 * Ireland measure 2017 (https://www.nisra.gov.uk/statistics/deprivation).
 */
export function importNeighbourhoodDeprivation(
  folder: string,
  neighbourhoods: readonly CellsOf<'neighbourhoods'>[],
): Row[] {
  const areaOf = new Map(neighbourhoods.map((row) => [String(row.code), String(row.area_code)]));
  const { msoaOf, peopleOf } = smallAreas(folder);
  const group = (
    index: string,
    parts: Iterable<readonly [neighbourhood: string, part: Part]>,
  ): Row[] => {
    const partsOf = new Map<string, Part[]>();
    for (const [code, part] of parts) partsOf.set(code, [...(partsOf.get(code) ?? []), part]);
    return [...partsOf].map(([code, own]) => ({
      code,
      area_code: areaOf.get(code) ?? '',
      name: null,
      index,
      value: Number(mean(own).toFixed(3)),
      parts: own.length,
    }));
  };
  const inMsoas = (scores: ReadonlyMap<string, number>): (readonly [string, Part])[] =>
    [...scores].map(([lsoa, value]) => [
      known(msoaOf, lsoa),
      { value, weight: known(peopleOf, lsoa) },
    ]);
  return [
    ...group('imd-2025', inMsoas(englishScores(folder))),
    ...group('wimd-2019', inMsoas(welshScores(folder))),
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

/** District, MSOA and Census 2021 residents of each small area of 2021, England and Wales. */
function smallAreas(folder: string): {
  readonly msoaOf: ReadonlyMap<string, string>;
  readonly districtOf: ReadonlyMap<string, string>;
  readonly peopleOf: ReadonlyMap<string, number>;
} {
  const records = readPublication(folder, 'lookups/lsoa21_msoa21_lad24.csv', [
    'lsoa21_code',
    'msoa21_code',
    'lad24_code',
    'pop_census2021',
  ]);
  const by = (column: string): Map<string, string> =>
    new Map(records.map((record) => [cell(record, 'lsoa21_code'), cell(record, column)]));
  return {
    msoaOf: by('msoa21_code'),
    districtOf: by('lad24_code'),
    peopleOf: new Map([...by('pop_census2021')].map(([code, people]) => [code, Number(people)])),
  };
}

/** WIMD 2019 is of the small areas of 2011: one that was merged since takes their plain mean. */
function welshScores(folder: string): ReadonlyMap<string, number> {
  const of2011 = new Map(
    readPublication(folder, 'small_area/wimd2019_wales_lsoa11.csv', [
      'lsoa11_code',
      'IMD_score',
    ]).map((record) => [cell(record, 'lsoa11_code'), requiredFigure(record, 'IMD_score')]),
  );
  const parts = new Map<string, Part[]>();
  for (const record of readPublication(folder, 'lookups/lsoa11_lsoa21_lad22.csv', [
    'lsoa11_code',
    'lsoa21_code',
  ])) {
    const value = of2011.get(cell(record, 'lsoa11_code'));
    if (value === undefined) continue;
    const code = cell(record, 'lsoa21_code');
    parts.set(code, [...(parts.get(code) ?? []), { value, weight: 1 }]);
  }
  return new Map([...parts].map(([code, own]) => [code, mean(own)]));
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

/** Mean of values by weight. */
function mean(parts: readonly Part[]): number {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.reduce((sum, part) => sum + part.weight * part.value, 0) / weight;
}

function known<Value>(map: ReadonlyMap<string, Value>, code: string): Value {
  const value = map.get(code);
  if (value === undefined) throw new Error(`${code} stands in an index but in no lookup`);
  return value;
}
