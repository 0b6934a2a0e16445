import type { CellsOf } from '../tableFiles';
import { byCode } from './areas';
import { cell, degrees, readPublication, requiredFigure } from './publication';

const LEVELS: Readonly<Record<string, string>> = {
  'MSOA 2021': 'msoa-2021',
  'Intermediate zone 2011': 'intermediate-zone-2011',
  'Super data zone 2021': 'super-data-zone-2021',
};

/**
 * The places at which reach is computed: middle layer super output areas 2021 (ONS,
 * https://geoportal.statistics.gov.uk; names by the House of Commons Library,
 * https://houseofcommonslibrary.github.io/msoanames/), intermediate zones 2011 (Scottish
 * Government, https://spatialdata.gov.scot) and super data zones 2021 (NISRA,
 * https://www.nisra.gov.uk/support/geography), with residents and a population-weighted point.
 */
export function importNeighbourhoods(folder: string): CellsOf<'neighbourhoods'>[] {
  return readPublication(folder, 'lookups/neighbourhoods.csv', [
    'code',
    'level',
    'lad24_code',
    'lon',
    'lat',
  ])
    .map((record) => ({
      code: cell(record, 'code'),
      level: LEVELS[cell(record, 'level')] ?? cell(record, 'level'),
      name: cell(record, 'name'),
      name_welsh: cell(record, 'name_cy'),
      area_code: cell(record, 'lad24_code'),
      population: requiredFigure(record, 'population'),
      population_basis: cell(record, 'population_basis'),
      longitude: degrees(record, 'lon', 4),
      latitude: degrees(record, 'lat', 4),
    }))
    .sort(byCode);
}
