import type { CellsOf } from '../tableFiles';
import { cell, readPublication } from './publication';

const NEIGHBOURS = 20;

/**
 * The 20 districts most like each district in many statistics ("global" neighbours): Office for
 * National Statistics, Clustering similar local authorities and statistical nearest neighbours,
 * https://www.ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/clusteringsimilarlocalauthoritiesandstatisticalnearestneighbours/previousReleases.
 * The lists of counties and combined authorities are left out; the codes given to Barnsley and
 * Sheffield in April 2025 are put back to those of December 2024.
 */
export function importSimilar(
  folder: string,
  districtCode: (code: string) => string | null,
): CellsOf<'similar'>[] {
  const columns = Array.from({ length: NEIGHBOURS }, (_, index) => String(index + 1));
  return readPublication(folder, 'similar/ons_global_neighbours.csv', ['AREACD', ...columns])
    .flatMap((record) => {
      const area = districtCode(cell(record, 'AREACD'));
      if (area === null) return [];
      return columns.map((rank) => {
        const similar = districtCode(cell(record, rank));
        if (similar === null) throw new Error(`Neighbour ${rank} of ${area} is not a district`);
        return { area_code: area, rank: Number(rank), similar_code: similar };
      });
    })
    .sort((a, b) =>
      a.area_code === b.area_code ? a.rank - b.rank : a.area_code < b.area_code ? -1 : 1,
    );
}
