import type { FeatureCollection, Point } from 'geojson';
import type { Area } from '../domain';

/** How many residents a square kilometre counts for when names compete: Highland is worth naming. */
const RESIDENTS_PER_KM2 = 20;

/** Districts as points: for their names, and for circles by residents. */
export function areaFeatures(areas: readonly Area[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ code, name, nameWelsh, population, areaKm2, centre }) => ({
      type: 'Feature',
      properties: {
        code,
        name,
        nameWelsh,
        population,
        prominence: population + RESIDENTS_PER_KM2 * (areaKm2 ?? 0),
      },
      geometry: { type: 'Point', coordinates: [...centre] },
    })),
  };
}
