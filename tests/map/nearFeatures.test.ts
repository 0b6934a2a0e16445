import { expect, it } from 'vitest';
import { EARTH_RADIUS_KM } from '../../src/domain';
import { nearFeatures } from '../../src/map/nearFeatures';

it('draws the ring at the distance it says', () => {
  const [ring, centre] = nearFeatures({ position: [-3.05, 53.82], radiusKm: 20 }).features;
  expect(centre?.geometry).toEqual({ type: 'Point', coordinates: [-3.05, 53.82] });
  if (ring?.geometry.type !== 'Polygon') throw new Error('no ring');
  for (const [longitude = 0, latitude = 0] of ring.geometry.coordinates[0] ?? []) {
    expect(haversineKm(-3.05, 53.82, longitude, latitude)).toBeCloseTo(20, 2);
  }
});

it('draws nothing when there is no ring', () => {
  expect(nearFeatures(null).features).toEqual([]);
});

/** Great-circle distance, written out anew so that the test does not lean on what it tests. */
function haversineKm(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(lat2 - lat1) / 2) ** 2 +
    Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(radians(lon2 - lon1) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}
