import type { CellsOf } from '../tableFiles';
import { cell, readPublication } from './publication';

/** How the publication marks a district that it could not sort. */
const NOT_AVAILABLE = '[x]';

/**
 * The cluster of each district in the three models ("global", economic, demographic): Office for
 * National Statistics, Clustering similar local authorities and statistical nearest neighbours,
 * https://www.ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/clusteringsimilarlocalauthoritiesandstatisticalnearestneighbours/previousReleases.
 * The clusters have letters and no names.
 */
export function importClusters(
  folder: string,
  districtCode: (code: string) => string | null,
): CellsOf<'clusters'>[] {
  const columns = ['AREACD', 'Global', 'Economic', 'Demographic'];
  return readPublication(folder, 'similar/ons_cluster_allocation.csv', columns)
    .flatMap((record) => {
      const area_code = districtCode(cell(record, 'AREACD'));
      if (area_code === null) return [];
      const letter = (column: string): string | null => {
        const published = cell(record, column);
        return published === NOT_AVAILABLE ? null : published;
      };
      return [
        {
          area_code,
          all_figures: letter('Global'),
          economic: letter('Economic'),
          demographic: letter('Demographic'),
        },
      ];
    })
    .sort((a, b) => (a.area_code < b.area_code ? -1 : 1));
}
