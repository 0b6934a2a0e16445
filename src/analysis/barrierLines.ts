import { EARTH_RADIUS_KM, type Barrier } from '../domain';

const DEGREES = 180 / Math.PI;

/** Which barriers may matter: indexes into the list they were given in. */
export type BarrierSubset = Uint32Array;

/**
 * The lines of the barriers, packed to answer "does this leg cut one?" many thousand times.
 *
 * A leg is straight on the plane of longitude and latitude. Whether two lines cross does not depend
 * on how the plane is stretched, and a great circle of 200 km strays from that straight line by
 * about 1 km at its middle (250 m for 100 km), which is less than the width of what stands in the
 * table; a leg longer than that decides nothing in an analysis.
 */
export class BarrierLines {
  /** Longitude and latitude of each corner, barrier by barrier. */
  private readonly corners: Float64Array;
  /** First corner of each barrier, and the number of corners at the end. */
  private readonly start: Uint32Array;
  /** West, south, east, north of each barrier. */
  private readonly boxes: Float64Array;
  private readonly all: BarrierSubset;

  constructor(barriers: readonly Pick<Barrier, 'line'>[]) {
    this.corners = Float64Array.from(barriers.flatMap(({ line }) => line.flat()));
    this.start = new Uint32Array(barriers.length + 1);
    this.boxes = new Float64Array(4 * barriers.length);
    this.all = Uint32Array.from(barriers, (_, b) => b);
    for (const [b, { line }] of barriers.entries()) {
      this.start[b + 1] = this.start[b]! + line.length;
      const longitudes = line.map(([longitude]) => longitude);
      const latitudes = line.map(([, latitude]) => latitude);
      this.boxes.set(
        [
          Math.min(...longitudes),
          Math.min(...latitudes),
          Math.max(...longitudes),
          Math.max(...latitudes),
        ],
        4 * b,
      );
    }
  }

  /** The barriers that a leg of at most so many km from a place may cut, and perhaps a few more. */
  near(longitude: number, latitude: number, radiusKm: number): BarrierSubset {
    if (radiusKm === Infinity) return this.all;
    const halfHeight = (radiusKm / EARTH_RADIUS_KM) * DEGREES * (1 + 1e-9);
    const farthest = Math.abs(latitude) + halfHeight;
    const halfWidth = farthest < 90 ? halfHeight / Math.cos(farthest / DEGREES) : 360;
    return this.all.filter(
      (b) =>
        this.boxes[4 * b]! <= longitude + halfWidth &&
        this.boxes[4 * b + 2]! >= longitude - halfWidth &&
        this.boxes[4 * b + 1]! <= latitude + halfHeight &&
        this.boxes[4 * b + 3]! >= latitude - halfHeight,
    );
  }

  /**
   * Whether the leg from one place to another passes a barrier. A leg through a corner is cut, also
   * where two barriers meet there; a leg that only begins or ends on a line is not.
   *
   * @param among the barriers to look at; all of them when left out
   */
  cuts(
    fromLongitude: number,
    fromLatitude: number,
    toLongitude: number,
    toLatitude: number,
    among: BarrierSubset = this.all,
  ): boolean {
    // From west to east, so that the way back is judged by the same bits.
    const swap =
      fromLongitude > toLongitude || (fromLongitude === toLongitude && fromLatitude > toLatitude);
    const px = swap ? toLongitude : fromLongitude;
    const py = swap ? toLatitude : fromLatitude;
    const qx = swap ? fromLongitude : toLongitude;
    const qy = swap ? fromLatitude : toLatitude;
    const south = Math.min(py, qy);
    const north = Math.max(py, qy);
    const { boxes } = this;
    for (let k = 0; k < among.length; k++) {
      const box = 4 * among[k]!;
      if (
        boxes[box]! <= qx &&
        boxes[box + 2]! >= px &&
        boxes[box + 1]! <= north &&
        boxes[box + 3]! >= south &&
        this.cutsOne(among[k]!, px, py, qx, qy)
      )
        return true;
    }
    return false;
  }

  /** Corner by corner: a side of the leg is worked out once for the two pieces that share it. */
  private cutsOne(barrier: number, px: number, py: number, qx: number, qy: number): boolean {
    const { corners, start } = this;
    const dx = qx - px;
    const dy = qy - py;
    const end = 2 * start[barrier + 1]!;
    let i = 2 * start[barrier]!;
    let ax = corners[i]!;
    let ay = corners[i + 1]!;
    let sideOfA = dx * (ay - py) - dy * (ax - px);
    for (i += 2; i < end; i += 2) {
      const bx = corners[i]!;
      const by = corners[i + 1]!;
      const sideOfB = dx * (by - py) - dy * (bx - px);
      if (sideOfA * sideOfB <= 0) {
        const sideOfP = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
        const sideOfQ = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
        if (sideOfP * sideOfQ < 0) return true;
      }
      ax = bx;
      ay = by;
      sideOfA = sideOfB;
    }
    return false;
  }
}
