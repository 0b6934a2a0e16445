import type { Tables } from '../tables';
import { packSteps } from './pack';

/** As fine as the points where people live. */
const DECIMALS = 4;

/** Part of demand.json: the points of all lines one after another, and how many each line has. */
export function buildBarriers({ barriers }: Tables): unknown {
  const points = barriers.flatMap(({ line }) => line);
  return {
    id: barriers.map(({ id }) => id),
    pointCount: barriers.map(({ line }) => line.length),
    longitude: packSteps(
      points.map(([longitude]) => longitude),
      DECIMALS,
    ),
    latitude: packSteps(
      points.map(([, latitude]) => latitude),
      DECIMALS,
    ),
  };
}

/** Part of demand.json: the ways over them, each with its two banks. */
export function buildCrossings({ barriers, crossings }: Tables): unknown {
  const place = new Map(barriers.map(({ id }, index) => [id, index]));
  return {
    barrierAt: crossings.map(({ barrier_id }) => place.get(barrier_id) ?? -1),
    longitude: packSteps(
      crossings.flatMap(({ from_longitude, to_longitude }) => [from_longitude, to_longitude]),
      DECIMALS,
    ),
    latitude: packSteps(
      crossings.flatMap(({ from_latitude, to_latitude }) => [from_latitude, to_latitude]),
      DECIMALS,
    ),
  };
}
