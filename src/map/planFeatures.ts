import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { MapPlace } from './PpsMap';

/** Places of a plan: each its mark, and the ring of how far it would reach. */
export function planFeatures(places: readonly MapPlace[]): FeatureCollection<Point | Polygon> {
  const features = places.flatMap(({ position, radiusKm, label, tried }, order) => [
    circle([...position], radiusKm, { steps: 64, units: 'kilometers', properties: { tried } }),
    {
      type: 'Feature',
      properties: { label, tried, order },
      geometry: { type: 'Point', coordinates: [...position] },
    } satisfies Feature<Point>,
  ]);
  return { type: 'FeatureCollection', features };
}
