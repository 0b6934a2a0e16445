import type { MultiPolygon, Polygon, Position as Corner } from 'geojson';
import type { Bounds, Position } from '../domain';
import { roundDistanceKm } from './roundDistance';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A flat square picture of a part of the land, north up. */
export interface Frame {
  /** Width and height of the picture in its own units. */
  readonly size: number;
  /** What the picture shows, in degrees. */
  readonly bounds: Bounds;
  /** Units to a kilometre, exact in the middle of the picture. */
  readonly unitsPerKm: number;
  readonly toPicture: (position: Position) => Point;
  readonly toPosition: (point: Point) => Position;
  /** SVG path of a shape, without the rings that lie outside the picture. */
  readonly pathOf: (shape: Polygon | MultiPolygon) => string;
}

const SIZE = 300;
/** Of latitude. */
export const KM_PER_DEGREE = 111.2;

/**
 * The square around something.
 * @param inner in degrees: west, south, east, north
 * @param margin room around it, as a share of its longer side
 */
export function frameAround([west, south, east, north]: Bounds, margin: number): Frame {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const side = Math.max((east - west) * shrink, north - south) * (1 + 2 * margin);
  const [x0, y1] = [(west + east) / 2 - side / shrink / 2, (south + north) / 2 + side / 2];
  const scale = SIZE / side;
  const bounds: Bounds = [x0, y1 - side, x0 + side / shrink, y1];
  const toPicture = ([longitude, latitude]: Position): Point => ({
    x: (longitude - x0) * shrink * scale,
    y: (y1 - latitude) * scale,
  });
  const write = (ring: readonly Corner[]): string =>
    `M${ring
      .map(([longitude = 0, latitude = 0]) => {
        const { x, y } = toPicture([longitude, latitude]);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('L')}Z`;
  return {
    size: SIZE,
    bounds,
    unitsPerKm: scale / KM_PER_DEGREE,
    toPicture,
    toPosition: ({ x, y }) => [x0 + x / scale / shrink, y1 - y / scale],
    pathOf: (shape) =>
      (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat())
        .filter((ring) => touches(ring, bounds))
        .map(write)
        .join(''),
  };
}

/** Room round a district in the picture of it, as a share of its longer side. */
const DISTRICT_MARGIN = 0.35;

/** The square that shows a district among its neighbours, from its own bounds in degrees. */
export function frameOfDistrict(bounds: Bounds): Frame {
  return frameAround(bounds, DISTRICT_MARGIN);
}

function touches(ring: readonly Corner[], [west, south, east, north]: Bounds): boolean {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  return (
    Math.max(...xs) >= west &&
    Math.min(...xs) <= east &&
    Math.max(...ys) >= south &&
    Math.min(...ys) <= north
  );
}

/**
 * West, south, east and north of some places, of which there is at least one.
 * @param leastSide how far the picture reaches north and south at least, in degrees
 */
export function boundsOf(positions: readonly Position[], leastSide: number): Bounds {
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const room = Math.max(0, leastSide - (north - south)) / 2;
  return [west, south - room, east, north + room];
}

/** The longest round distance whose bar takes no more than a quarter of the picture. */
export function scaleBarKm({ size, unitsPerKm }: Pick<Frame, 'size' | 'unitsPerKm'>): number {
  return roundDistanceKm(size / 4 / unitsPerKm);
}
