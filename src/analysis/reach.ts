import { chordSquaredOfKm, kmOfChordSquared, unitVector } from './distance';
import type { Demand } from './demand';
import type { Supply } from './supply';

/** Pioneers beyond the catchment, up to this multiple of it, are somebody to learn from. */
export const RING_FACTOR = 3;

const AT_EDGE = Math.exp(-0.5);

/**
 * How much a pioneer at a distance counts, from 1 on the spot to 0 at the catchment and beyond: a
 * Gaussian cut where it still slopes and moved down to meet 0, so that no step remains.
 */
export function distanceDecay(distanceKm: number, catchmentKm: number): number {
  if (distanceKm > catchmentKm) return 0;
  const ratio = distanceKm / catchmentKm;
  return Math.max(0, (Math.exp(-0.5 * ratio * ratio) - AT_EDGE) / (1 - AT_EDGE));
}

/** By slot of the demand grid. */
export interface Reach {
  /** H: sum over organisations of the best decay among their local sites. */
  readonly pioneers: Float64Array;
  /** Organisations whose nearest local site lies beyond the catchment but within three of them. */
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
 */
export function reachAtDemand(demand: Demand, supply: Supply, catchmentKm: number): Reach {
  const { grid } = demand;
  const { x, y, z, runs } = grid;
  const pioneers = new Float64Array(grid.length);
  const inRing = new Float64Array(grid.length);
  const nearest = new Float64Array(grid.length).fill(Infinity);
  const touched = new Uint32Array(grid.length);

  for (let o = 0; o < supply.organisationIds.length; o++) {
    const ownCatchmentKm = catchmentKm * supply.catchmentFactor[o]!;
    const ringKm = RING_FACTOR * ownCatchmentKm;
    const limit = chordSquaredOfKm(ringKm);
    const ownLimit = chordSquaredOfKm(ownCatchmentKm);
    let touchedCount = 0;
    for (let p = supply.pointStart[o]!; p < supply.pointStart[o + 1]!; p++) {
      const [longitude, latitude] = [supply.longitude[p]!, supply.latitude[p]!];
      const [px, py, pz] = unitVector(longitude, latitude);
      const runCount = grid.query(longitude, latitude, ringKm);
      for (let run = 0; run < runCount; run++) {
        const end = runs[2 * run + 1]!;
        for (let slot = runs[2 * run]!; slot < end; slot++) {
          const dx = x[slot]! - px;
          const dy = y[slot]! - py;
          const dz = z[slot]! - pz;
          const chordSquared = dx * dx + dy * dy + dz * dz;
          const best = nearest[slot]!;
          if (chordSquared >= best || chordSquared > limit) continue;
          if (best === Infinity) touched[touchedCount++] = slot;
          nearest[slot] = chordSquared;
        }
      }
    }
    for (let s = supply.servedStart[o]!; s < supply.servedStart[o + 1]!; s++) {
      const area = supply.servedArea[s]!;
      for (let k = demand.areaStart[area]!; k < demand.areaStart[area + 1]!; k++) {
        const slot = demand.areaSlots[k]!;
        if (nearest[slot] === Infinity) touched[touchedCount++] = slot;
        nearest[slot] = 0;
      }
    }
    for (let t = 0; t < touchedCount; t++) {
      const slot = touched[t]!;
      const chordSquared = nearest[slot]!;
      nearest[slot] = Infinity;
      if (chordSquared > ownLimit) inRing[slot]!++;
      else pioneers[slot]! += distanceDecay(kmOfChordSquared(chordSquared), ownCatchmentKm);
    }
  }
  return { pioneers, inRing };
}

/** a = 1 - exp(-H / h0): the second pioneer adds less than the first. */
export function accessOfReach(pioneersInReach: number, halfReach: number): number {
  // -expm1(-0) is 0 only with this order of signs.
  return 0 - Math.expm1(-pioneersInReach / halfReach);
}
