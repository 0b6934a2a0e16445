import type { Demand } from './demand';
import { chordSquaredOfKm, unitVector } from './distance';
import type { Waters } from './water';

/** The demand points that water parts from a place, and how far they are by its crossings. */
export interface Detour {
  /** Slots of the demand grid, in no order. */
  readonly slots: Uint32Array;
  /**
   * Aligned: squared chord of the unit sphere of the way, to compare with that of a straight line;
   * Infinity where no crossing leads there within the radius.
   */
  readonly chordSquared: Float64Array;
}

const NONE: Detour = { slots: new Uint32Array(0), chordSquared: new Float64Array(0) };

/** The nodes of the ways that a demand point sees, nearest first. */
interface Seen {
  readonly withinKm: number;
  readonly node: Uint16Array;
  readonly km: Float64Array;
}

/**
 * Water for the hot loops: one place, all demand points round it. A place with no barrier near costs
 * a few comparisons of boxes. Near one, each point within the radius is tested against the near
 * barriers only; the ways from the place to every bank and corner are worked out once, and what a
 * point sees once for all places and radii up to the widest so far.
 */
export class Detours {
  private readonly seen: (Seen | undefined)[];
  private readonly found: { readonly slots: Uint32Array; readonly chordSquared: Float64Array };

  constructor(
    private readonly waters: Waters,
    private readonly demand: Demand,
  ) {
    const count = demand.grid.length;
    this.seen = Array.from({ length: count });
    this.found = { slots: new Uint32Array(count), chordSquared: new Float64Array(count) };
  }

  /**
   * What water changes round a place: every other point is as far as the straight line says.
   *
   * @param longitude in degrees
   * @param latitude in degrees
   * @param radiusKm of the straight line, and of the way
   */
  around(longitude: number, latitude: number, radiusKm: number): Detour {
    const near = this.waters.near(longitude, latitude, radiusKm);
    if (near.length === 0) return NONE;
    const { grid } = this.demand;
    const { slots, chordSquared } = this.found;
    const limit = chordSquaredOfKm(radiusKm);
    const [px, py, pz] = unitVector(longitude, latitude);
    const runCount = grid.query(longitude, latitude, radiusKm);
    let count = 0;
    for (let run = 0; run < runCount; run++)
      for (let slot = grid.runs[2 * run]!; slot < grid.runs[2 * run + 1]!; slot++) {
        const dx = grid.x[slot]! - px;
        const dy = grid.y[slot]! - py;
        const dz = grid.z[slot]! - pz;
        const straight = dx * dx + dy * dy + dz * dz;
        if (straight > limit) continue;
        const there = this.demand.longitude[slot]!;
        if (!this.waters.lines.cuts(longitude, latitude, there, this.demand.latitude[slot]!, near))
          continue;
        slots[count] = slot;
        chordSquared[count++] = straight;
      }
    if (count === 0) return NONE;
    const ways = this.waters.waysFrom([longitude, latitude], radiusKm).km;
    const nearestKm = ways.reduce((least, km) => Math.min(least, km), Infinity);
    for (let k = 0; k < count; k++) {
      const km = this.wayKm(slots[k]!, ways, nearestKm, radiusKm);
      // Rounding alone could make the way shorter than the straight line.
      chordSquared[k] = km > radiusKm ? Infinity : Math.max(chordSquared[k]!, chordSquaredOfKm(km));
    }
    return { slots: slots.slice(0, count), chordSquared: chordSquared.slice(0, count) };
  }

  /** Shortest way to a slot by any node it sees; Infinity where that is beyond the radius. */
  private wayKm(slot: number, ways: Float64Array, nearestKm: number, radiusKm: number): number {
    const { node, km } = this.seenFrom(slot, radiusKm);
    let least = Infinity;
    for (let k = 0; k < node.length; k++) {
      if (km[k]! + nearestKm > Math.min(least, radiusKm)) break;
      least = Math.min(least, km[k]! + ways[node[k]!]!);
    }
    return least;
  }

  private seenFrom(slot: number, withinKm: number): Seen {
    const known = this.seen[slot];
    if (known !== undefined && known.withinKm >= withinKm) return known;
    const place = [this.demand.longitude[slot]!, this.demand.latitude[slot]!] as const;
    const legs = this.waters.legsFrom(place, withinKm);
    const node = Uint16Array.from(legs.keys())
      .filter((n) => legs[n]! < Infinity)
      .sort((a, b) => legs[a]! - legs[b]!);
    const seen = { withinKm, node, km: Float64Array.from(node, (n) => legs[n]!) };
    this.seen[slot] = seen;
    return seen;
  }
}
