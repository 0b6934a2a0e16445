import type { Position } from '../../../domain';
import type { Direction } from './nearestInDirection';

/** Pixels that go round the world at zoom 0. */
const WORLD_PX = 512;
/** The map goes no further; beyond it is nothing of ours. */
const FURTHEST = { west: -34, south: 43, east: 28, north: 66 };

/**
 * A step of so many pixels on the screen, in Web Mercator.
 * @param zoom of the map
 */
export function crosshairStep(
  [longitude, latitude]: Position,
  direction: Direction,
  stepPx: number,
  zoom: number,
): Position {
  const degrees = (360 * stepPx) / (WORLD_PX * 2 ** zoom);
  // A degree of latitude is drawn longer the further north it lies.
  const degreesNorth = degrees * Math.cos((latitude * Math.PI) / 180);
  switch (direction) {
    case 'north':
      return [longitude, Math.min(latitude + degreesNorth, FURTHEST.north)];
    case 'south':
      return [longitude, Math.max(latitude - degreesNorth, FURTHEST.south)];
    case 'east':
      return [Math.min(longitude + degrees, FURTHEST.east), latitude];
    case 'west':
      return [Math.max(longitude - degrees, FURTHEST.west), latitude];
  }
}
