import type { Bounds } from '../../../src/domain';
import type { Districts } from './boundaries';

const DECIMALS = 100;

/** West, south, east, north of each district by code, rounded outwards to 0.01 degree. */
export function boundsByCode(districts: Districts): ReadonlyMap<string, Bounds> {
  return new Map(
    districts.features.map(({ geometry, properties }) => {
      const [west, south, east, north] = boundsOfShape(geometry);
      return [
        properties.code,
        [
          Math.floor(west * DECIMALS) / DECIMALS,
          Math.floor(south * DECIMALS) / DECIMALS,
          Math.ceil(east * DECIMALS) / DECIMALS,
          Math.ceil(north * DECIMALS) / DECIMALS,
        ],
      ];
    }),
  );
}

/** West, south, east and north of a shape, in degrees as they are. */
export function boundsOfShape(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Bounds {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const corners = polygons.flat(2);
  const longitudes = corners.map(([longitude = 0]) => longitude);
  const latitudes = corners.map(([, latitude = 0]) => latitude);
  return [lowest(longitudes), lowest(latitudes), highest(longitudes), highest(latitudes)];
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
