import { distance } from '@turf/turf';
import type { Demand } from '../../src/analysis/demand';
import { distanceDecay } from '../../src/analysis/decay';
import type { Supply } from '../../src/analysis/supply';
import { A_LITTLE_WIDER, emptyReach, KM_PER_DEGREE, type Rival } from './rival';

/**
 * A loop over Turf's distance: positions made once, a site whose latitude alone is too far not
 * measured, the decay worked out once per organisation.
 */
export const byTurf: Rival = (demand, supply, { km, ringFactor }) => {
  const { start, longitude, latitude } = supply.points;
  const sites = Array.from(longitude, (degrees, p) => [degrees, latitude[p]!]);
  return (slots) => {
    const reach = emptyReach(demand);
    for (const slot of slots) {
      const here = [demand.longitude[slot]!, demand.latitude[slot]!];
      for (let o = 0; o < supply.organisationIds.length; o++) {
        const ownKm = km * supply.catchmentFactor[o]!;
        const ringKm = ringFactor * ownKm;
        const halfHeight = (ringKm / KM_PER_DEGREE) * A_LITTLE_WIDER;
        let nearestKm = servesSlot(demand, supply, o, slot) ? 0 : Infinity;
        for (let p = start[o]!; p < start[o + 1]!; p++) {
          if (nearestKm === 0) break;
          if (Math.abs(sites[p]![1]! - here[1]!) > halfHeight) continue;
          nearestKm = Math.min(nearestKm, distance(here, sites[p]!));
        }
        if (nearestKm <= ownKm) reach.pioneers[slot]! += distanceDecay(nearestKm, ownKm);
        else if (nearestKm <= ringKm) reach.inRing[slot]!++;
      }
    }
    return reach;
  };
};

function servesSlot(
  demand: Demand,
  { served }: Supply,
  organisation: number,
  slot: number,
): boolean {
  for (let s = served.start[organisation]!; s < served.start[organisation + 1]!; s++)
    if (served.area[s] === demand.area[slot]) return true;
  return false;
}
