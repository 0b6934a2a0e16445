import type { Demand } from './demand';
import { decayOfSquare } from './decay';
import { chordSquaredOfKm, squaredKmOfChordSquared, unitVector } from './distance';

/**
 * Calls back with each slot of the demand points within the catchment of a point, round water where
 * the demand knows of any, and how much a pioneer at the point counts there: phi, from 1 at the
 * point to 0 at the catchment's edge. Last comes the square of the distance in km.
 *
 * @param longitude in degrees
 * @param latitude in degrees
 */
export function eachWithinCatchment(
  demand: Demand,
  longitude: number,
  latitude: number,
  catchmentKm: number,
  visit: (slot: number, decay: number, squaredKm: number) => void,
): void {
  const square = catchmentKm * catchmentKm;
  const { grid, detours } = demand;
  const ways = detours?.bySlot(longitude, latitude, catchmentKm) ?? null;
  eachNear(grid, longitude, latitude, catchmentKm, ways, (slot, chordSquared) => {
    const squaredKm = squaredKmOfChordSquared(chordSquared);
    visit(slot, decayOfSquare(squaredKm / square), squaredKm);
  });
}

/**
 * Calls back with each slot of the demand points within so many km of a point, in the order of the
 * grid, and the squared chord of the unit sphere of the way.
 *
 * @param longitude in degrees
 * @param latitude in degrees
 * @param ways round water, by slot: the squared chord; 0 where the straight line stands, which null
 *   says of all
 */
export function eachNear(
  grid: Demand['grid'],
  longitude: number,
  latitude: number,
  radiusKm: number,
  ways: Float64Array | null,
  visit: (slot: number, chordSquared: number) => void,
): void {
  const { x, y, z, runs } = grid;
  const limit = chordSquaredOfKm(radiusKm);
  const [px, py, pz] = unitVector(longitude, latitude);
  const runCount = grid.query(longitude, latitude, radiusKm);
  for (let run = 0; run < runCount; run++) {
    const end = runs[2 * run + 1]!;
    for (let slot = runs[2 * run]!; slot < end; slot++) {
      const dx = x[slot]! - px;
      const dy = y[slot]! - py;
      const dz = z[slot]! - pz;
      let chordSquared = dx * dx + dy * dy + dz * dz;
      if (chordSquared > limit) continue;
      if (ways !== null && ways[slot]! > 0) {
        chordSquared = ways[slot]!;
        if (chordSquared > limit) continue;
      }
      visit(slot, chordSquared);
    }
  }
}
