import type { OwnPoint } from '../../dataset/own/ownPoint';

/** Tells a point from all others of its file. */
export function pointKey({ row, position }: OwnPoint): string {
  return `${row} ${position.join(' ')}`;
}
