import { booleanPointInPolygon } from '@turf/turf';

import { EARTH_RADIUS_KM } from '../../../src/domain';

type District = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;

/** Kilometres from a point to a district: 0 inside it, else to the nearest point of its line. */
export function kmOutside(point: readonly [number, number], district: District): number {
  if (booleanPointInPolygon([...point], district)) return 0;
  const { geometry } = district;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .reduce((nearest, ring) => Math.min(nearest, kmToLine(point, ring)), Infinity);
}

/** On a plane that touches the Earth at the point: right to a thousandth within 100 km. */
function kmToLine(
  [longitude, latitude]: readonly [number, number],
  line: GeoJSON.Position[],
): number {
  const kmEast = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const corners = line.map(
    ([x = 0, y = 0]) => [(x - longitude) * kmEast, (y - latitude) * KM_PER_DEGREE] as const,
  );
  return corners.slice(1).reduce((nearest, [x2, y2], index) => {
    const [x1, y1] = corners[index] ?? [x2, y2];
    const lengthSquared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const along = lengthSquared === 0 ? 0 : -(x1 * (x2 - x1) + y1 * (y2 - y1)) / lengthSquared;
    const share = Math.min(1, Math.max(0, along));
    return Math.min(nearest, Math.hypot(x1 + share * (x2 - x1), y1 + share * (y2 - y1)));
  }, Infinity);
}
