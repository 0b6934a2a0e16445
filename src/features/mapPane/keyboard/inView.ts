import type { Position } from '../../../domain';
import type { PpsMap } from '../../../map/PpsMap';

/** Room for the ring, and a little of what lies around it. */
const EDGE_PX = 64;

/** Whether a position is drawn well inside the map. */
export function isInView(
  map: Pick<PpsMap, 'toPixels'>,
  { clientWidth, clientHeight }: Pick<Element, 'clientWidth' | 'clientHeight'>,
  position: Position,
): boolean {
  const { x, y } = map.toPixels(position);
  // A small map has no room to spare.
  const edgePx = Math.min(EDGE_PX, clientWidth / 4, clientHeight / 4);
  return x >= edgePx && x <= clientWidth - edgePx && y >= edgePx && y <= clientHeight - edgePx;
}
