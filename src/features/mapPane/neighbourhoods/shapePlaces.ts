import type { Position as Corner } from 'geojson';
import type { Bounds, NeighbourhoodShape, Position } from '../../../domain';

/** A box around a shape. */
export function boundsOfShape({ geometry }: NeighbourhoodShape): Bounds {
  const corners = ringsOf(geometry).flat();
  const longitudes = corners.map(([longitude = 0]) => longitude);
  const latitudes = corners.map(([, latitude = 0]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}

/** The middle of its largest part: where a mark of the whole stands. */
export function middleOfShape({ geometry }: NeighbourhoodShape): Position {
  const [largest] = ringsOf(geometry)
    .map(momentsOf)
    .toSorted((a, b) => b.size - a.size);
  if (!largest) throw new RangeError('A shape has at least one part');
  return largest.middle;
}

/** The outer ring of each part. */
function ringsOf(geometry: NeighbourhoodShape['geometry']): Corner[][] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map(([outer = []]) => outer);
}

/** Size in square degrees, and centre of gravity, by the shoelace formula. */
function momentsOf(ring: readonly Corner[]): { size: number; middle: Position } {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let [doubled, sumX, sumY] = [0, 0, 0];
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    const [fromX, fromY, toX, toY] = [x - originX, y - originY, nextX - originX, nextY - originY];
    const cross = fromX * toY - toX * fromY;
    doubled += cross;
    sumX += (fromX + toX) * cross;
    sumY += (fromY + toY) * cross;
  }
  if (doubled === 0) return { size: 0, middle: [originX, originY] };
  return {
    size: Math.abs(doubled / 2),
    middle: [originX + sumX / (3 * doubled), originY + sumY / (3 * doubled)],
  };
}
