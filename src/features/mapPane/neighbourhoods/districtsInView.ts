import type { Area, Bounds, Position } from '../../../domain';

/** Districts whose box meets what is in view, the nearest to its middle first. */
export function districtsInView(areas: readonly Area[], view: Bounds): Area[] {
  const [west, south, east, north] = view;
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  return areas
    .filter(({ bounds: [left, bottom, right, top] }) => {
      return left < east && right > west && bottom < north && top > south;
    })
    .toSorted((a, b) => distance(a.bounds, middle) - distance(b.bounds, middle));
}

/** From a box, in degrees of latitude: 0 within it. */
function distance([west, south, east, north]: Bounds, [longitude, latitude]: Position): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const across = Math.max(west - longitude, longitude - east, 0) * shrink;
  return Math.hypot(across, Math.max(south - latitude, latitude - north, 0));
}
