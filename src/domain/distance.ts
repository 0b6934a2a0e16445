import { EARTH_RADIUS_KM, type Position } from './units';

const RADIANS = Math.PI / 180;

/**
 * Great-circle distance in km between two positions in degrees, on a sphere of the mean radius of
 * the Earth. Haversine formula (Sinnott 1984), stable for small distances.
 */
export function haversineKm(a: Position, b: Position): number {
  const sinLatitude = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const sinLongitude = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  const square =
    sinLatitude * sinLatitude +
    Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * sinLongitude * sinLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
}
