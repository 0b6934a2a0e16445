import type { Padding } from '../../map/PpsMap';

/** Below lies the attribution. */
const BOTTOM_PX = 52;
const EDGE_PX = 12;
/** The switch between map and table. */
const TOP_PX = 60;
/** Buttons for the zoom. */
const RIGHT_PX = 60;
/** The legend and its margins, with the switch above it. */
const LEFT_PX = 328;
/** Beside so much it lies over open sea, and little else. */
const LEGEND_PX = 260;
/** A lower pane would show few lines of it. */
const LEGEND_HEIGHT_PX = 480;
/** Width of the kingdom as a share of its height, on this map. */
const WIDTH_BY_HEIGHT = 0.54;

/**
 * Room at the sides of the first view. The kingdom is tall, so it fills the height of the pane; what
 * is left beside it goes to the controls that lie over the map, to the left before the right.
 */
export function startPadding({
  clientWidth,
  clientHeight,
}: Pick<Element, 'clientWidth' | 'clientHeight'>): Padding {
  const neededPx = WIDTH_BY_HEIGHT * (clientHeight - EDGE_PX - BOTTOM_PX);
  const sparePx = Math.max(2 * EDGE_PX, clientWidth - neededPx);
  const right = Math.min(RIGHT_PX, sparePx / 2);
  return {
    top: EDGE_PX,
    right: Math.max(EDGE_PX, right),
    bottom: BOTTOM_PX,
    left: Math.max(EDGE_PX, Math.min(LEFT_PX, sparePx - right)),
  };
}

/** Whether the legend covers little of the kingdom where it is first seen. */
export function hasRoomForLegend(pane: Pick<Element, 'clientWidth' | 'clientHeight'>): boolean {
  return startPadding(pane).left >= LEGEND_PX && pane.clientHeight >= LEGEND_HEIGHT_PX;
}

/** A pane from this width on has room for a place beside its legend. */
const WIDE_PX = 900;

/** Room around a place that is brought into view: it must not lie under the controls. */
export function placePadding({ clientWidth }: Pick<Element, 'clientWidth'>): Padding {
  return {
    top: clientWidth >= WIDE_PX ? EDGE_PX : TOP_PX,
    right: RIGHT_PX,
    bottom: BOTTOM_PX,
    left: clientWidth >= WIDE_PX ? LEFT_PX : EDGE_PX,
  };
}
