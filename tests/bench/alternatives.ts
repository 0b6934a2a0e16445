import { distance } from '@turf/turf';
import KDBush from 'kdbush';
import type { Demand } from '../../src/analysis/demand';
import { distanceDecay } from '../../src/analysis/reach';
import type { Supply } from '../../src/analysis/supply';

const KM_PER_DEGREE = (Math.PI * 6371.0088) / 180;
const RADIANS = Math.PI / 180;

/** Reach of some slots by a plain loop over Turf's distance, every site for every slot. */
export function reachByTurf(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
  slots: Iterable<number>,
): Float64Array {
  const reach = new Float64Array(demand.grid.length);
  for (const slot of slots) {
    const here = [demand.longitude[slot]!, demand.latitude[slot]!];
    for (let o = 0; o < supply.organisationIds.length; o++) {
      let best = servesSlot(demand, supply, o, slot) ? 1 : 0;
      for (let p = supply.pointStart[o]!; p < supply.pointStart[o + 1]!; p++) {
        const km = distance(here, [supply.longitude[p]!, supply.latitude[p]!]);
        best = Math.max(best, distanceDecay(km, catchmentKm * supply.catchmentFactor[o]!));
      }
      reach[slot]! += best;
    }
  }
  return reach;
}

/**
 * Reach of some slots by an index over the sites, and Turf's distance for the sites in the box. The
 * box is in degrees, wide enough at its poleward edge. For local organisations with points only.
 */
export function reachByKdbush(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
  slots: Iterable<number>,
): Float64Array {
  const index = new KDBush(supply.longitude.length);
  for (let p = 0; p < supply.longitude.length; p++)
    index.add(supply.longitude[p]!, supply.latitude[p]!);
  index.finish();
  const ownerOf = new Uint32Array(supply.longitude.length);
  for (let o = 0; o < supply.organisationIds.length; o++)
    ownerOf.fill(o, supply.pointStart[o], supply.pointStart[o + 1]);

  const reach = new Float64Array(demand.grid.length);
  const best = new Float64Array(supply.organisationIds.length);
  const halfHeight = catchmentKm / KM_PER_DEGREE;
  for (const slot of slots) {
    const [longitude, latitude] = [demand.longitude[slot]!, demand.latitude[slot]!];
    const halfWidth = halfHeight / Math.cos((Math.abs(latitude) + halfHeight) * RADIANS);
    const found = index.range(
      longitude - halfWidth,
      latitude - halfHeight,
      longitude + halfWidth,
      latitude + halfHeight,
    );
    best.fill(0);
    for (const p of found) {
      const km = distance([longitude, latitude], [supply.longitude[p]!, supply.latitude[p]!]);
      const owner = ownerOf[p]!;
      best[owner] = Math.max(best[owner]!, distanceDecay(km, catchmentKm));
    }
    for (const value of best) reach[slot]! += value;
  }
  return reach;
}

function servesSlot(demand: Demand, supply: Supply, organisation: number, slot: number): boolean {
  for (let s = supply.servedStart[organisation]!; s < supply.servedStart[organisation + 1]!; s++)
    if (supply.servedArea[s] === demand.area[slot]) return true;
  return false;
}
