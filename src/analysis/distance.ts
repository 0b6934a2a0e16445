import { EARTH_RADIUS_KM, type Position } from '../domain';

export { haversineKm } from '../domain';

const RADIANS = Math.PI / 180;
const SQUARED_RADIUS = EARTH_RADIUS_KM * EARTH_RADIUS_KM;

/** Two ways to work out the same straight line differ by less. */
export const ROUNDING_KM = 1e-6;

/** Points on the unit sphere: the distance of two is then three subtractions and no sine. */
export interface UnitVectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** The point of the unit sphere at a longitude and latitude in degrees. */
export function unitVector(longitude: number, latitude: number): [number, number, number] {
  const cosLatitude = Math.cos(latitude * RADIANS);
  return [
    cosLatitude * Math.cos(longitude * RADIANS),
    cosLatitude * Math.sin(longitude * RADIANS),
    Math.sin(latitude * RADIANS),
  ];
}

/** The same, written into a slot: an array made for each of many thousand points takes longer. */
export function putUnitVector(
  { x, y, z }: UnitVectors,
  slot: number,
  longitude: number,
  latitude: number,
): void {
  const cosLatitude = Math.cos(latitude * RADIANS);
  x[slot] = cosLatitude * Math.cos(longitude * RADIANS);
  y[slot] = cosLatitude * Math.sin(longitude * RADIANS);
  z[slot] = Math.sin(latitude * RADIANS);
}

/** Longitude and latitude in degrees of a direction, of any length but zero. */
export function positionOf(x: number, y: number, z: number): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Square of the straight chord, on the unit sphere, below a great-circle distance in km. */
export function chordSquaredOfKm(distanceKm: number): number {
  const half = Math.sin(Math.min(distanceKm / (2 * EARTH_RADIUS_KM), Math.PI / 2));
  return 4 * half * half;
}

/** Great-circle distance in km above a squared chord of the unit sphere. */
export function kmOfChordSquared(chordSquared: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chordSquared) / 2));
}

/** Beyond this squared chord, about 350 km, the series below would lose digits. */
const SERIES_LIMIT = 0.003;

/**
 * Square of the great-circle distance in km above a squared chord of the unit sphere, by the series
 * of the squared arcsine where it is exact to the last bits: no root and no arcsine, for hot loops.
 */
export function squaredKmOfChordSquared(chordSquared: number): number {
  if (chordSquared > SERIES_LIMIT) return kmOfChordSquared(chordSquared) ** 2;
  const s = chordSquared;
  const series = 1 + s * (1 / 12 + s * (1 / 90 + s * (1 / 560 + s * (1 / 3150))));
  return SQUARED_RADIUS * s * series;
}
