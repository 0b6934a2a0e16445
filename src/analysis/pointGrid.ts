import { EARTH_RADIUS_KM } from '../domain';
import { putUnitVector, type UnitVectors } from './distance';

const DEGREES = 180 / Math.PI;
const CELLS_PER_POINT = 4;
/** Of products of sines and cosines: a cap is a little wider than that, and holds what lies on its edge. */
const ROUNDING = 2e-15;

/**
 * A grid over points on the globe, for "everything within r km" asked many thousand times.
 *
 * Points are stored row by row, west to east, so that the answer to a query is at most one
 * contiguous run of slots per row of the grid. The caller loops over the runs and compares chords:
 * nothing is allocated or called per pair. Runs hold every point within the radius and a few more.
 */
export class PointGrid implements UnitVectors {
  /** slot -> index of the point as it was given. */
  readonly order: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** Filled by `query`: first and one-past-last slot of each run. */
  readonly runs: Uint32Array;

  private readonly rows: number;
  private readonly columns: number;
  private readonly west: number;
  private readonly south: number;
  private readonly cellWidth: number;
  private readonly cellHeight: number;
  /** Of the latitude at which each row begins, and at which the last ends. */
  private readonly sinOfEdge: Float64Array;
  private readonly cosOfEdge: Float64Array;
  /** First slot of each cell, and the number of points at the end. */
  private readonly cellStart: Uint32Array;

  /**
   * Longitudes and latitudes in degrees, aligned.
   *
   * @throws RangeError for a point that is not on the globe
   */
  constructor(longitude: ArrayLike<number>, latitude: ArrayLike<number>) {
    const count = longitude.length;
    const { west, south, east, north } = extent(longitude, latitude);
    const side = Math.max(1, Math.floor(Math.sqrt(count * CELLS_PER_POINT)));
    this.rows = side;
    this.columns = side;
    this.west = west;
    this.south = south;
    // Any width serves where all points share a meridian or a parallel.
    this.cellWidth = (east - west) / side || 1;
    this.cellHeight = (north - south) / side || 1;
    this.runs = new Uint32Array(2 * side);
    const edges = Array.from(
      { length: side + 1 },
      (_, row) => (south + row * this.cellHeight) / DEGREES,
    );
    this.sinOfEdge = Float64Array.from(edges, Math.sin);
    this.cosOfEdge = Float64Array.from(edges, Math.cos);

    const cellOf = new Uint32Array(count);
    const cellStart = new Uint32Array(side * side + 1);
    for (let i = 0; i < count; i++) {
      const cell = this.row(latitude[i]!) * side + this.column(longitude[i]!);
      cellOf[i] = cell;
      cellStart[cell + 1]!++;
    }
    for (let cell = 0; cell < side * side; cell++) cellStart[cell + 1]! += cellStart[cell]!;
    this.cellStart = cellStart;

    const next = cellStart.slice();
    this.order = new Uint32Array(count);
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.z = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const slot = next[cellOf[i]!]!++;
      this.order[slot] = i;
      putUnitVector(this, slot, longitude[i]!, latitude[i]!);
    }
  }

  get length(): number {
    return this.order.length;
  }

  /** Fills `runs` with slots that hold every point within the radius; returns how many runs. */
  query(longitude: number, latitude: number, radiusKm: number): number {
    const { runs, cellStart, columns } = this;
    const angle = Math.min(radiusKm / EARTH_RADIUS_KM, Math.PI) * (1 + 1e-9) + 1e-12;
    const widest = halfWidthOfCap(latitude, angle);
    const firstRow = this.row(latitude - angle * DEGREES);
    const lastRow = this.row(latitude + angle * DEGREES);
    // A cap across the antimeridian, or a pole, is rare enough to take whole rows.
    const isWhole = Math.abs(longitude) + widest.degrees >= 180;
    const [sin, cos] = [Math.sin(latitude / DEGREES), Math.cos(latitude / DEGREES)];
    const cosAngle = Math.cos(angle) - ROUNDING;
    const widestRow = (widest.latitude - this.south) / this.cellHeight;
    let found = 0;
    for (let row = firstRow; row <= lastRow; row++) {
      let [firstColumn, lastColumn] = [0, columns - 1];
      if (!isWhole) {
        // A row is widest where it is nearest to the widest place of the cap.
        let half = widest.degrees;
        if (widestRow < row || widestRow > row + 1) {
          const edge = widestRow < row ? row : row + 1;
          const across = (cosAngle - sin * this.sinOfEdge[edge]!) / (cos * this.cosOfEdge[edge]!);
          half = across >= 1 ? 0 : Math.acos(across) * DEGREES;
        }
        firstColumn = this.column(longitude - half);
        lastColumn = this.column(longitude + half);
      }
      const start = cellStart[row * columns + firstColumn]!;
      const end = cellStart[row * columns + lastColumn + 1]!;
      if (start === end) continue;
      runs[2 * found] = start;
      runs[2 * found + 1] = end;
      found++;
    }
    return found;
  }

  private row(latitude: number): number {
    return clamp(Math.floor((latitude - this.south) / this.cellHeight), this.rows - 1);
  }

  private column(longitude: number): number {
    return clamp(Math.floor((longitude - this.west) / this.cellWidth), this.columns - 1);
  }
}

/** The box round all points; plain comparisons, because this is a good part of building a grid. */
function extent(
  longitude: ArrayLike<number>,
  latitude: ArrayLike<number>,
): Record<'west' | 'south' | 'east' | 'north', number> {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i < longitude.length; i++) {
    const lon = longitude[i]!;
    const lat = latitude[i]!;
    if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90))
      throw new RangeError(`Point ${i} is not on the globe: longitude ${lon}, latitude ${lat}.`);
    if (lon < box.west) box.west = lon;
    if (lon > box.east) box.east = lon;
    if (lat < box.south) box.south = lat;
    if (lat > box.north) box.north = lat;
  }
  return longitude.length > 0 ? box : { west: 0, south: 0, east: 0, north: 0 };
}

/**
 * Half the width in degrees of longitude of a cap of the sphere, and the latitude where it is so wide:
 * wider than its radius and nearer to the pole than its middle, because meridians draw together.
 */
function halfWidthOfCap(
  latitude: number,
  angle: number,
): { readonly degrees: number; readonly latitude: number } {
  const toPole = (90 - Math.abs(latitude)) / DEGREES;
  if (angle >= toPole) return { degrees: 180, latitude: Math.sign(latitude) * 90 };
  const [sin, cos] = [Math.sin(latitude / DEGREES), Math.cos(latitude / DEGREES)];
  return {
    degrees: Math.asin(Math.min(1, Math.sin(angle) / cos)) * DEGREES,
    latitude: Math.asin(Math.max(-1, Math.min(1, sin / Math.cos(angle)))) * DEGREES,
  };
}

function clamp(index: number, last: number): number {
  return index < 0 ? 0 : index > last ? last : index;
}
