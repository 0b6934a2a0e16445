import { chordSquaredOfKm, squaredKmOfChordSquared, unitVector } from './distance';
import type { Demand } from './demand';
import type { PointGrid } from './pointGrid';
import type { Supply } from './supply';

/** Pioneers beyond the catchment, up to this multiple of it, are somebody to learn from. */
const RING_FACTOR = 3;

const AT_EDGE = Math.exp(-0.5);

/**
 * How much a pioneer at a distance counts, from 1 on the spot to 0 at the catchment and beyond: a
 * Gaussian cut where it still slopes and moved down to meet 0, so that no step remains.
 */
export function distanceDecay(distanceKm: number, catchmentKm: number): number {
  return decayOfSquare((distanceKm / catchmentKm) ** 2);
}

/** The decay at a squared distance, in squared catchments. */
export function decayOfSquare(square: number): number {
  return square >= 1 ? 0 : (Math.exp(-0.5 * square) - AT_EDGE) / (1 - AT_EDGE);
}

/** By slot of the demand grid. */
export interface Reach {
  /** H: sum over organisations of the best decay among their local sites. */
  readonly pioneers: Float64Array;
  /** Organisations whose nearest local site lies beyond the catchment but within the ring. */
  readonly inRing: Float64Array;
}

/**
 * Stage 4: the distance-discounted number of distinct pioneers within reach of each demand point.
 *
 * Sites look for people, not people for sites: the people never change, so their index is built
 * once. Of each organisation only the nearest site matters, so the inner loop keeps the smallest
 * chord, and the decay is worked out once per organisation and point.
 *
 * @param catchmentKm d0, for a local organisation
 * @param ringFactor how far to look for the ring, in catchments; 1 leaves it empty
 */
export function reachAtDemand(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
  ringFactor = RING_FACTOR,
): Reach {
  const count = demand.grid.length;
  const reach = { pioneers: new Float64Array(count), inRing: new Float64Array(count) };
  const scratch = {
    nearest: new Float64Array(count).fill(Infinity),
    touched: new Uint32Array(count),
    touchedCount: 0,
  };
  for (let o = 0; o < supply.organisationIds.length; o++) {
    const ownCatchmentKm = catchmentKm * supply.catchmentFactor[o]!;
    const ringKm = ringFactor * ownCatchmentKm;
    for (let p = supply.pointStart[o]!; p < supply.pointStart[o + 1]!; p++)
      noteSite(demand.grid, supply.longitude[p]!, supply.latitude[p]!, ringKm, scratch);
    for (let s = supply.servedStart[o]!; s < supply.servedStart[o + 1]!; s++)
      noteServedArea(demand, supply.servedArea[s]!, scratch);
    settle(scratch, ownCatchmentKm, reach);
  }
  return reach;
}

/** One organisation's nearest site, as a squared chord, of each slot that it touches. */
interface Scratch {
  /** Infinity where it touches nothing. */
  readonly nearest: Float64Array;
  /** The slots it touches are the first `touchedCount` of these. */
  readonly touched: Uint32Array;
  touchedCount: number;
}

/** The hot loop: every slot near one site. */
function noteSite(
  grid: PointGrid,
  longitude: number,
  latitude: number,
  ringKm: number,
  scratch: Scratch,
): void {
  const { x, y, z, runs } = grid;
  const { nearest, touched } = scratch;
  const limit = chordSquaredOfKm(ringKm);
  const [px, py, pz] = unitVector(longitude, latitude);
  const runCount = grid.query(longitude, latitude, ringKm);
  let touchedCount = scratch.touchedCount;
  for (let run = 0; run < runCount; run++) {
    const end = runs[2 * run + 1]!;
    for (let slot = runs[2 * run]!; slot < end; slot++) {
      const dx = x[slot]! - px;
      const dy = y[slot]! - py;
      const dz = z[slot]! - pz;
      const chordSquared = dx * dx + dy * dy + dz * dz;
      if (chordSquared > limit) continue;
      const best = nearest[slot]!;
      if (chordSquared >= best) continue;
      if (best === Infinity) touched[touchedCount++] = slot;
      nearest[slot] = chordSquared;
    }
  }
  scratch.touchedCount = touchedCount;
}

function noteServedArea(demand: Demand, area: number, scratch: Scratch): void {
  for (let k = demand.areaStart[area]!; k < demand.areaStart[area + 1]!; k++) {
    const slot = demand.areaSlots[k]!;
    if (scratch.nearest[slot] === Infinity) scratch.touched[scratch.touchedCount++] = slot;
    scratch.nearest[slot] = 0;
  }
}

/** Adds the organisation to the reach of the slots it touches, and forgets it. */
function settle(scratch: Scratch, catchmentKm: number, { pioneers, inRing }: Reach): void {
  const { nearest, touched } = scratch;
  const limit = chordSquaredOfKm(catchmentKm);
  const square = catchmentKm * catchmentKm;
  for (let t = 0; t < scratch.touchedCount; t++) {
    const slot = touched[t]!;
    const chordSquared = nearest[slot]!;
    nearest[slot] = Infinity;
    if (chordSquared > limit) inRing[slot]!++;
    else pioneers[slot]! += decayOfSquare(squaredKmOfChordSquared(chordSquared) / square);
  }
  scratch.touchedCount = 0;
}

/** a = 1 - exp(-H / h0): the second pioneer adds less than the first. */
export function accessOfReach(pioneersInReach: number, halfReach: number): number {
  // -expm1(-0) is 0 only with this order of signs.
  return 0 - Math.expm1(-pioneersInReach / halfReach);
}
