import { bearing } from '@turf/turf';
import type { Position } from '../../domain';

/** Eighths of the circle, clockwise from north. */
const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
type Compass = (typeof COMPASS)[number];

/** The direction, to the nearest eighth, in which one sets out from one place to another. */
export function compassFrom(from: Position, to: Position): Compass {
  const eighth = Math.round(bearing([...from], [...to]) / 45);
  return COMPASS[(eighth + 8) % 8] ?? 'north';
}
