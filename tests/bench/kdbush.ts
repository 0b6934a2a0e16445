import KDBush from 'kdbush';
import type { Demand } from '../../src/analysis/demand';
import {
  chordSquaredOfKm,
  putUnitVector,
  squaredKmOfChordSquared,
} from '../../src/analysis/distance';
import { decayOfSquare } from '../../src/analysis/decay';
import type { Supply } from '../../src/analysis/supply';
import { A_LITTLE_WIDER, emptyReach, KM_PER_DEGREE, type Rival } from './rival';

/**
 * An index over the sites, which every slot asks: the quickest of four ways to use it that were
 * tried (sites or slots in the index; its circles or its boxes). Sites lie in memory as they lie in
 * space, what is found is written into an array made once, chords of unit vectors are compared, the
 * nearest site of each organisation is kept, only what was touched is cleared, and the decay is
 * worked out as we do. For local organisations with points only.
 */
export const byKdbush: Rival = (demand, supply, { km, ringFactor }) => {
  const { longitude, latitude } = supply.points;
  const count = longitude.length;
  const squeeze = squeezeOf(demand, ringFactor * km);
  const order = orderInSpace(supply);
  const index = new KDBush(count);
  const sites = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    z: new Float64Array(count),
  };
  const ownerOf = new Uint32Array(count);
  const owners = ownersOf(supply);
  for (const [k, p] of order.entries()) {
    index.add(longitude[p]! * squeeze, latitude[p]!);
    putUnitVector(sites, k, longitude[p]!, latitude[p]!);
    ownerOf[k] = owners[p]!;
  }
  index.finish();
  const found = new Uint32Array(count);
  const nearest = new Float64Array(supply.organisationIds.length).fill(Infinity);
  const touched = new Uint32Array(supply.organisationIds.length);
  const radius = ((ringFactor * km) / KM_PER_DEGREE) * A_LITTLE_WIDER;
  const limit = chordSquaredOfKm(km);
  const ringLimit = chordSquaredOfKm(ringFactor * km);
  const { x, y, z } = demand.grid;

  return (slots) => {
    const reach = emptyReach(demand);
    for (const slot of slots) {
      const [px, py, pz] = [x[slot]!, y[slot]!, z[slot]!];
      const foundCount = index.withinInto(
        demand.longitude[slot]! * squeeze,
        demand.latitude[slot]!,
        radius,
        found,
      );
      let touchedCount = 0;
      for (let k = 0; k < foundCount; k++) {
        const p = found[k]!;
        const dx = sites.x[p]! - px;
        const dy = sites.y[p]! - py;
        const dz = sites.z[p]! - pz;
        const chordSquared = dx * dx + dy * dy + dz * dz;
        if (chordSquared > ringLimit) continue;
        const owner = ownerOf[p]!;
        const best = nearest[owner]!;
        if (chordSquared >= best) continue;
        if (best === Infinity) touched[touchedCount++] = owner;
        nearest[owner] = chordSquared;
      }
      for (let t = 0; t < touchedCount; t++) {
        const chordSquared = nearest[touched[t]!]!;
        nearest[touched[t]!] = Infinity;
        if (chordSquared > limit) reach.inRing[slot]!++;
        else
          reach.pioneers[slot]! += decayOfSquare(squaredKmOfChordSquared(chordSquared) / (km * km));
      }
    }
    return reach;
  };
};

/**
 * Longitudes are squeezed by the cosine of the northernmost latitude that a query can touch: what
 * lies within a circle of kilometres then always lies within the circle of squeezed degrees.
 */
function squeezeOf({ latitude }: Demand, widestKm: number): number {
  let furthest = 0;
  for (let i = 0; i < latitude.length; i++) furthest = Math.max(furthest, Math.abs(latitude[i]!));
  return Math.cos(((furthest + widestKm / KM_PER_DEGREE) * Math.PI) / 180);
}

/** Sites in the order of a tree over them, so that what is near on the ground is near in memory. */
function orderInSpace({ points: { longitude, latitude } }: Supply): number[] {
  const index = new KDBush(longitude.length);
  for (let p = 0; p < longitude.length; p++) index.add(longitude[p]!, latitude[p]!);
  return index.finish().range(-180, -90, 180, 90);
}

function ownersOf(supply: Supply): Uint32Array {
  const { start, longitude } = supply.points;
  const owners = new Uint32Array(longitude.length);
  for (let o = 0; o < supply.organisationIds.length; o++) owners.fill(o, start[o], start[o + 1]);
  return owners;
}
