import type { Demand } from './demand';
import { chordSquaredOfKm, squaredKmOfChordSquared, unitVector } from './distance';
import { decayOfSquare } from './reach';

/**
 * Calls back with each slot of the demand points within the catchment of a point, and how much a
 * pioneer at the point counts there: phi, from 1 at the point to 0 at the catchment's edge.
 *
 * @param longitude in degrees
 * @param latitude in degrees
 */
export function eachWithinCatchment(
  { grid }: Demand,
  longitude: number,
  latitude: number,
  catchmentKm: number,
  visit: (slot: number, decay: number) => void,
): void {
  const limit = chordSquaredOfKm(catchmentKm);
  const square = catchmentKm * catchmentKm;
  const [px, py, pz] = unitVector(longitude, latitude);
  const runCount = grid.query(longitude, latitude, catchmentKm);
  for (let run = 0; run < runCount; run++)
    for (let slot = grid.runs[2 * run]!; slot < grid.runs[2 * run + 1]!; slot++) {
      const dx = grid.x[slot]! - px;
      const dy = grid.y[slot]! - py;
      const dz = grid.z[slot]! - pz;
      const chordSquared = dx * dx + dy * dy + dz * dz;
      if (chordSquared > limit) continue;
      visit(slot, decayOfSquare(squaredKmOfChordSquared(chordSquared) / square));
    }
}
