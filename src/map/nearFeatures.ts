import { circle } from '@turf/turf';
import type { FeatureCollection, Point, Polygon } from 'geojson';
import type { MapRing } from './PpsMap';

/** The ring of a straight-line distance around a position, and the position itself. */
export function nearFeatures(near: MapRing | null): FeatureCollection<Point | Polygon> {
  if (near === null) return { type: 'FeatureCollection', features: [] };
  const centre = [...near.position];
  return {
    type: 'FeatureCollection',
    features: [
      circle(centre, near.radiusKm, { steps: 128, units: 'kilometers' }),
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: centre } },
    ],
  };
}
