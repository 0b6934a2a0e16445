import type { Position } from '../../../domain';

export type Direction = 'north' | 'east' | 'south' | 'west';

/**
 * The place to go to from another by an arrow: the nearest of those that lie more that way than any
 * other (in the quarter of the horizon that the arrow points to); where there is none, the nearest
 * of all that lie that way at all. Null at the edge, where nothing does.
 *
 * Not every place is somebody's nearest, so arrows alone may pass one by: the keys that go through
 * all places in order (stepInOrder) reach each.
 * @param places in degrees; the one at `from` and those at the very same point are never the answer
 * @returns an index into `places`
 */
export function nearestInDirection(
  places: readonly Position[],
  from: number,
  direction: Direction,
): number | null {
  const start = places[from];
  if (!start) return null;
  const ahead = AHEAD[direction];
  let best: number | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  let bestIsAhead = false;
  for (const [index, place] of places.entries()) {
    const [along, across] = ahead(...offset(start, place));
    if (along <= 0) continue;
    const isAhead = Math.abs(across) <= along;
    if (bestIsAhead && !isAhead) continue;
    const rank = Math.hypot(along, across);
    if (rank >= bestRank && isAhead === bestIsAhead) continue;
    [best, bestRank, bestIsAhead] = [index, rank, isAhead];
  }
  return best;
}

/** From an offset to the east and north to one along the arrow and one across it. */
const AHEAD: Readonly<Record<Direction, (east: number, north: number) => [number, number]>> = {
  north: (east, north) => [north, east],
  east: (east, north) => [east, north],
  south: (east, north) => [-north, east],
  west: (east, north) => [-east, north],
};

/** In degrees of latitude, near enough within one country: both ways give the same length. */
function offset([fromEast, fromNorth]: Position, [toEast, toNorth]: Position): [number, number] {
  const shrink = Math.cos((((fromNorth + toNorth) / 2) * Math.PI) / 180);
  return [(toEast - fromEast) * shrink, toNorth - fromNorth];
}
