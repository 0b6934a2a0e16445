import { cell, readPublication, requiredFigure } from './publication';
import { known, type Part, readSmallAreas } from './smallAreas';

/** Figures of the small areas of an index, each with the neighbourhood that it is a part of. */
export type FiguresInside = readonly (readonly [neighbourhood: string, part: Part])[];

/**
 * Figures of the indices of England, Wales and Scotland by the columns of their publications, to be
 * carried to neighbourhoods. In England and Wales a small area (LSOA 2021) counts by its residents of
 * the Census 2021; in Scotland each data zone of 2011 counts the same, as their residents were not
 * found.
 */
export function readIndexFigures(folder: string): {
  readonly english: (column: string) => FiguresInside;
  readonly welsh: (column: string) => FiguresInside;
  readonly scottish: (column: string) => FiguresInside;
} {
  const { msoaOf, peopleOf } = readSmallAreas(folder);
  const inMsoas = (file: string, column: string): FiguresInside =>
    readPublication(folder, `small_area/${file}`, ['lsoa21_code', column]).map((record) => {
      const code = cell(record, 'lsoa21_code');
      const value = requiredFigure(record, column);
      return [known(msoaOf, code), { value, weight: known(peopleOf, code) }];
    });
  const zones = readPublication(folder, 'lookups/scotland_dz11_iz11_lad20.csv', [
    'dz11_code',
    'iz11_code',
  ]);
  const zoneOf = new Map(zones.map((zone) => [cell(zone, 'dz11_code'), cell(zone, 'iz11_code')]));
  return {
    english: (column) => inMsoas('imd2025_england_lsoa21.csv', column),
    // Ranks: no scores were at hand.
    welsh: (column) => inMsoas('wimd2025_lsoa21_ranks.csv', column),
    scottish: (column) =>
      readPublication(folder, 'small_area/simd2020_scotland_dz11.csv', ['dz11_code', column]).map(
        (record) => [
          known(zoneOf, cell(record, 'dz11_code')),
          { value: requiredFigure(record, column), weight: 1 },
        ],
      ),
  };
}
