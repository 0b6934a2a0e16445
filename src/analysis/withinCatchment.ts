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
  { grid, detours }: Demand,
  longitude: number,
  latitude: number,
  catchmentKm: number,
  visit: (slot: number, decay: number, squaredKm: number) => void,
): void {
  const limit = chordSquaredOfKm(catchmentKm);
  const square = catchmentKm * catchmentKm;
  const [px, py, pz] = unitVector(longitude, latitude);
  const ways = detours?.bySlot(longitude, latitude, catchmentKm) ?? null;
  const runCount = grid.query(longitude, latitude, catchmentKm);
  for (let run = 0; run < runCount; run++)
    for (let slot = grid.runs[2 * run]!; slot < grid.runs[2 * run + 1]!; slot++) {
      const dx = grid.x[slot]! - px;
      const dy = grid.y[slot]! - py;
      const dz = grid.z[slot]! - pz;
      let chordSquared = dx * dx + dy * dy + dz * dz;
      if (chordSquared > limit) continue;
      if (ways !== null && ways[slot]! > 0) {
        chordSquared = ways[slot]!;
        if (chordSquared > limit) continue;
      }
      const squaredKm = squaredKmOfChordSquared(chordSquared);
      visit(slot, decayOfSquare(squaredKm / square), squaredKm);
    }
}
