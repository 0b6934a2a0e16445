import type { CellsOf } from '../tableFiles';
import { cell, degrees, readPublication, requiredFigure } from './publication';

/**
 * Local authority districts, December 2024: names, codes, counties, regions, rural-urban class
 * from the Office for National Statistics (Open Geography portal,
 * https://geoportal.statistics.gov.uk; rural-urban classification 2021,
 * https://www.ons.gov.uk/methodology/geography/geographicalproducts/ruralurbanclassifications);
 * land area from mySociety (https://pages.mysociety.org/uk_local_authority_names_and_codes/);
 * residents from Census 2021 (ONS, NISRA) and, for Scotland, mid-2022 (National Records of
 * Scotland).
 */
export function importAreas(folder: string): CellsOf<'areas'>[] {
  const residents = new Map(
    readPublication(folder, 'indicators/population_lad24_2021_22.csv', [
      'lad24_code',
      'total',
      'reference',
    ]).map((record) => [cell(record, 'lad24_code'), record]),
  );
  return readPublication(folder, 'lookups/lad_dec2024_master.csv', [
    'lad24_code',
    'rep_lon',
    'utla_code',
  ])
    .map((record) => {
      const code = cell(record, 'lad24_code');
      const population = residents.get(code);
      if (population === undefined) throw new Error(`No population is published for ${code}`);
      return {
        code,
        name: cell(record, 'lad_name'),
        name_welsh: cell(record, 'lad_name_cy'),
        nation: nationOf(cell(record, 'country_name')),
        region_code: cell(record, 'region_code'),
        county_code: cell(record, 'utla_code'),
        county_name: cell(record, 'utla_name'),
        population: requiredFigure(population, 'total'),
        population_basis: cell(population, 'reference'),
        // The centre of a crescent-shaped district lies outside it; this point never does.
        centre_longitude: degrees(record, 'rep_lon', 4),
        centre_latitude: degrees(record, 'rep_lat', 4),
        area_km2: requiredFigure(record, 'area_km2'),
        rural_urban: cell(record, 'ruc21'),
      };
    })
    .sort(byCode);
}

export function nationOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

export function byCode(a: { readonly code: unknown }, b: { readonly code: unknown }): number {
  return String(a.code) < String(b.code) ? -1 : 1;
}
