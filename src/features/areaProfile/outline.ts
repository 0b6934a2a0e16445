import type { Position as Corner } from 'geojson';
import type { Area, Boundaries, Bounds } from '../../domain';

export interface Outline {
  readonly width: number;
  readonly height: number;
  readonly own: string;
  readonly others: string;
}

/** Height of the picture in its own units. */
const HEIGHT = 300;
const WIDTH = 300;
/** Room around the area, as a share of its longer side. */
const MARGIN = 0.35;

/** Outlines of an area and of what lies around it, as paths: a picture without WebGL. */
export function outlineOf(boundaries: Boundaries, area: Area): Outline {
  const [west, south, east, north] = area.bounds;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const side = Math.max((east - west) * shrink, north - south) * (1 + 2 * MARGIN);
  const [x0, y1] = [(west + east) / 2 - side / shrink / 2, (south + north) / 2 + side / 2];
  const scale = HEIGHT / side;
  const frame: Bounds = [x0, y1 - side, x0 + side / shrink, y1];
  const write = (ring: readonly Corner[]): string =>
    `M${ring
      .map(
        ([x = 0, y = 0]) =>
          `${((x - x0) * shrink * scale).toFixed(1)} ${((y1 - y) * scale).toFixed(1)}`,
      )
      .join('L')}Z`;
  const path = (chosen: (code: string) => boolean): string =>
    boundaries.features
      .filter(({ properties }) => chosen(properties.code))
      .flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      )
      .filter((ring) => touches(ring, frame))
      .map(write)
      .join('');
  return {
    width: WIDTH,
    height: HEIGHT,
    own: path((code) => code === area.code),
    others: path((code) => code !== area.code),
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
