import type { FeatureCollection, Point } from 'geojson';
import type { Area } from '../domain';

/** Districts as points: for their names, and for circles by residents. */
export function areaFeatures(areas: readonly Area[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ code, name, nameWelsh, population, centre }) => ({
      type: 'Feature',
      properties: { code, name, nameWelsh, population },
      geometry: { type: 'Point', coordinates: [...centre] },
    })),
  };
}
