import type { PlaceKind } from '../../../src/domain';
import type { CellsOf } from '../tableFiles';
import { byCode } from './areas';
import { cell, degrees, readPublication, requiredFigure } from './publication';
import { byArea, known, readSmallAreas, weightedMean, type SmallAreas } from './smallAreas';

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
 * https://www.nisra.gov.uk/support/geography), with residents and a population-weighted point, and
 * in England and Wales town or country by most of its people: the rural-urban classification 2021
 * of its small areas (ONS,
 * https://www.ons.gov.uk/methodology/geography/geographicalproducts/ruralurbanclassifications).
 */
export function importNeighbourhoods(folder: string): CellsOf<'neighbourhoods'>[] {
  const placeKindOf = placeKinds(readSmallAreas(folder));
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
      place_kind: placeKindOf.get(cell(record, 'code')) ?? null,
    }))
    .sort(byCode);
}

/** Of each MSOA, where most of its residents live; town where as many live in either. */
function placeKinds({ msoaOf, peopleOf, isRural }: SmallAreas): ReadonlyMap<string, PlaceKind> {
  const shares = byArea(
    [...isRural].map(([code, rural]) => [
      known(msoaOf, code),
      { value: rural ? 1 : 0, weight: known(peopleOf, code) },
    ]),
  );
  return new Map(
    [...shares].map(([code, parts]) => [code, weightedMean(parts) > 0.5 ? 'country' : 'town']),
  );
}
