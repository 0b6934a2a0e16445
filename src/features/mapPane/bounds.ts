import { type Bounds, type CoreData, type Position } from '../../domain';
import type { Near } from '../../store';
import { codesOfArea } from '../../store/selectors/codesOfArea';

/** Degrees of latitude in a km along a meridian, near enough to frame a picture. */
const DEGREES_PER_KM = 1 / 111.2;

/** A box around every point; null for no point. */
export function boundsOfPoints(points: readonly Position[]): Bounds | null {
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

/** A box around the ring of "near here". */
export function boundsOfNear({ position: [longitude, latitude], radiusKm }: Near): Bounds {
  const height = radiusKm * DEGREES_PER_KM;
  const width = height / Math.cos((latitude * Math.PI) / 180);
  return [longitude - width, latitude - height, longitude + width, latitude + height];
}

/** A box around a district or what districts lie in; null for a code that is none of them. */
export function boundsOfPlace(core: CoreData, code: string): Bounds | null {
  const areas = core.areas.filter((area) => codesOfArea(core, area).includes(code));
  return boundsOfPoints(
    areas.flatMap(({ bounds: [west, south, east, north] }) => [
      [west, south] as const,
      [east, north] as const,
    ]),
  );
}
