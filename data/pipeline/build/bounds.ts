import type { Bounds } from '../../../src/domain';
import type { Districts } from './boundaries';

const DECIMALS = 100;

/** West, south, east, north of each district by code, rounded outwards to 0.01 degree. */
export function boundsByCode(districts: Districts): ReadonlyMap<string, Bounds> {
  return new Map(
    districts.features.map(({ geometry, properties }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const corners = polygons.flat(2);
      const longitudes = corners.map(([longitude = 0]) => longitude);
      const latitudes = corners.map(([, latitude = 0]) => latitude);
      return [
        properties.code,
        [
          Math.floor(lowest(longitudes) * DECIMALS) / DECIMALS,
          Math.floor(lowest(latitudes) * DECIMALS) / DECIMALS,
          Math.ceil(highest(longitudes) * DECIMALS) / DECIMALS,
          Math.ceil(highest(latitudes) * DECIMALS) / DECIMALS,
        ],
      ];
    }),
  );
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
