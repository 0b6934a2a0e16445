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
  eachNear(demand, longitude, latitude, catchmentKm, (slot, chordSquared) => {
    const squaredKm = squaredKmOfChordSquared(chordSquared);
    visit(slot, decayOfSquare(squaredKm / square), squaredKm);
  });
}

/**
 * Calls back with each slot of the demand points within so many km of a point, round water where the
 * demand knows of any, in the order of the grid, and the squared chord of the unit sphere of the way.
 *
 * @param longitude in degrees
 * @param latitude in degrees
 */
export function eachNear(
  { grid, detours }: Demand,
  longitude: number,
  latitude: number,
  radiusKm: number,
  visit: (slot: number, chordSquared: number) => void,
): void {
  const { x, y, z, runs } = grid;
  const limit = chordSquaredOfKm(radiusKm);
  const [px, py, pz] = unitVector(longitude, latitude);
  const ways = detours?.bySlot(longitude, latitude, radiusKm) ?? null;
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
