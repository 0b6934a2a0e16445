import type { Position as Corner } from 'geojson';
import type { Area, Boundaries, Bounds, Land, Position } from '../../domain';
import { roundDistanceKm } from '../../map/roundDistance';

/** The land around an area, flat, north up. */
export interface Outline {
  /** Width and height of the picture in its own units. */
  readonly size: number;
  readonly own: string;
  readonly others: string;
  /** Land outside the United Kingdom. */
  readonly abroad: string;
  /** Units to a kilometre, exact in the middle of the picture. */
  readonly unitsPerKm: number;
  readonly toPicture: (position: Position) => Point;
  readonly toPosition: (point: Point) => Position;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const SIZE = 300;
/** Room around the area, as a share of its longer side. */
const MARGIN = 0.35;
const KM_PER_DEGREE = 111.2;

/** Outlines of an area and of what lies around it, as paths: a picture without WebGL. */
export function outlineOf(boundaries: Boundaries, land: Land | null, area: Area): Outline {
  const [west, south, east, north] = area.bounds;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const side = Math.max((east - west) * shrink, north - south) * (1 + 2 * MARGIN);
  const [x0, y1] = [(west + east) / 2 - side / shrink / 2, (south + north) / 2 + side / 2];
  const scale = SIZE / side;
  const frame: Bounds = [x0, y1 - side, x0 + side / shrink, y1];
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
  const path = (features: Land['features']): string =>
    features
      .flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      )
      .filter((ring) => touches(ring, frame))
      .map(write)
      .join('');
  return {
    size: SIZE,
    own: path(boundaries.features.filter(({ properties }) => properties.code === area.code)),
    others: path(boundaries.features.filter(({ properties }) => properties.code !== area.code)),
    abroad: land ? path(land.features) : '',
    unitsPerKm: scale / KM_PER_DEGREE,
    toPicture,
    toPosition: ({ x, y }) => [x0 + x / scale / shrink, y1 - y / scale],
  };
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

/** The longest round distance whose bar takes no more than a quarter of the picture. */
export function scaleBarKm({ size, unitsPerKm }: Outline): number {
  return roundDistanceKm(size / 4 / unitsPerKm);
}
