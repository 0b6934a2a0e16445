/** Room for one mark, in pixels: the smallest target that WCAG 2.2 allows, and a little air. */
const ROOM_PX = 26;
const FIRST_RADIUS_PX = 34;

/**
 * Where to draw marks that share one point: on rings around it, the first ring filled first, evenly,
 * starting at the top.
 *
 * @returns offsets in pixels [right, down], at least 24 px apart and never on the point itself
 */
export function spreadOffsets(count: number): (readonly [right: number, down: number])[] {
  const offsets: (readonly [number, number])[] = [];
  for (let ring = 0; offsets.length < count; ring += 1) {
    const radius = FIRST_RADIUS_PX + ring * (ROOM_PX + 4);
    const places = Math.floor((2 * Math.PI * radius) / ROOM_PX);
    const used = Math.min(places, count - offsets.length);
    for (let place = 0; place < used; place += 1) {
      const angle = (2 * Math.PI * place) / used - Math.PI / 2;
      offsets.push([radius * Math.cos(angle), radius * Math.sin(angle)]);
    }
  }
  return offsets;
}
