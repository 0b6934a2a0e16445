import type { FeatureCollection, Point } from 'geojson';
import type { Position } from '../domain';

/** One mark for each place, however many share it: those of a postcode sector all do. */
export function ownFeatures(positions: readonly Position[]): FeatureCollection<Point> {
  const places = new Map(positions.map((position) => [position.join(' '), position]));
  return {
    type: 'FeatureCollection',
    features: [...places.values()].map((position) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}
