import type { Position } from '../domain';
import type { Demand, Detour, RoundWater } from './demand';
import { chordSquaredOfKm, unitVector } from './distance';
import type { NodesAround, Waters } from './water';
import { widened } from './widened';

const NONE: Detour = { slots: new Uint32Array(0), chordSquared: new Float64Array(0) };

/** The nodes round a demand point, nearest first, and which of them it sees: asked for when it matters. */
interface Sights extends NodesAround {
  readonly withinKm: number;
  readonly seen: Uint8Array;
}

const NOT_ASKED = 0;
const SEEN = 1;
const HIDDEN = 2;

/**
 * Water for the hot loops: one place, all demand points round it. A place with no barrier near costs
 * a few comparisons of boxes. Near one, each point within the radius is tested against the near
 * barriers only; the ways from the place to every bank and corner are worked out once, and what a
 * point sees once for all places and radii up to the widest so far.
 */
export class Detours implements RoundWater {
  private readonly waysOf = new Map<string, { withinKm: number; km: Float64Array }>();
  private readonly sights: (Sights | undefined)[];
  private readonly found: { readonly slots: Uint32Array; readonly chordSquared: Float64Array };
  /** What `bySlot` answered last, and where it is not 0. */
  private readonly ways: Float64Array;
  private waySlots = NONE.slots;

  constructor(
    private readonly waters: Waters,
    private readonly demand: Demand,
  ) {
    const count = demand.grid.length;
    this.sights = Array.from({ length: count });
    this.found = { slots: new Uint32Array(count), chordSquared: new Float64Array(count) };
    this.ways = new Float64Array(count);
  }

  bySlot(
    longitude: number,
    latitude: number,
    radiusKm: number,
    among?: Uint32Array,
  ): Float64Array | null {
    for (const slot of this.waySlots) this.ways[slot] = 0;
    const { slots, chordSquared } = this.around(longitude, latitude, radiusKm, among);
    this.waySlots = slots;
    for (const [k, slot] of slots.entries()) this.ways[slot] = chordSquared[k]!;
    return slots.length === 0 ? null : this.ways;
  }

  wayKm(from: Position, to: Position): number {
    return this.waters.distanceKm(...from, ...to);
  }

  /**
   * What water changes round a place: every other point is as far as the straight line says.
   *
   * @param longitude in degrees
   * @param latitude in degrees
   * @param radiusKm of the straight line, and of the way
   * @param among the only slots that are asked of; all where it is left out
   */
  around(longitude: number, latitude: number, radiusKm: number, among?: Uint32Array): Detour {
    const near = this.waters.near(longitude, latitude, radiusKm);
    if (near.length === 0) return NONE;
    const { grid } = this.demand;
    const { slots, chordSquared } = this.found;
    const limit = chordSquaredOfKm(radiusKm);
    const [px, py, pz] = unitVector(longitude, latitude);
    const runs = among ? runsOf(among) : grid.runs;
    const runCount = among?.length ?? grid.query(longitude, latitude, radiusKm);
    let count = 0;
    for (let run = 0; run < runCount; run++)
      for (let slot = runs[2 * run]!; slot < runs[2 * run + 1]!; slot++) {
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
    const ways = this.waysFrom([longitude, latitude], radiusKm);
    const nearestKm = ways.reduce((least, km) => Math.min(least, km), Infinity);
    for (let k = 0; k < count; k++) {
      const km = this.kmTo(slots[k]!, ways, nearestKm, radiusKm);
      // Rounding alone could make the way shorter than the straight line.
      chordSquared[k] = km > radiusKm ? Infinity : Math.max(chordSquared[k]!, chordSquaredOfKm(km));
    }
    return { slots: slots.slice(0, count), chordSquared: chordSquared.slice(0, count) };
  }

  /** Kept by place, as many sites share one and a moving catchment asks again. */
  private waysFrom(place: Position, radiusKm: number): Float64Array {
    const key = place.join(' ');
    const known = this.waysOf.get(key);
    if (known !== undefined && known.withinKm >= radiusKm) return known.km;
    const withinKm = widened(radiusKm);
    const { km } = this.waters.waysFrom(place, withinKm);
    this.waysOf.set(key, { withinKm, km });
    return km;
  }

  /** Shortest way to a slot by any node it sees; Infinity where that is beyond the radius. */
  private kmTo(slot: number, ways: Float64Array, nearestKm: number, radiusKm: number): number {
    const sights = this.sightsFrom(slot, radiusKm);
    const { node, km } = sights;
    let least = Infinity;
    for (let k = 0; k < node.length; k++) {
      if (km[k]! + nearestKm > Math.min(least, radiusKm)) break;
      const way = km[k]! + ways[node[k]!]!;
      if (way < least && this.sees(slot, sights, k)) least = way;
    }
    return least;
  }

  private sees(slot: number, { node, seen }: Sights, k: number): boolean {
    if (seen[k] === NOT_ASKED)
      seen[k] = this.waters.sees(this.placeOf(slot), node[k]!) ? SEEN : HIDDEN;
    return seen[k] === SEEN;
  }

  private sightsFrom(slot: number, withinKm: number): Sights {
    const known = this.sights[slot];
    if (known !== undefined && known.withinKm >= withinKm) return known;
    const widerKm = widened(withinKm);
    const around = this.waters.nodesAround(this.placeOf(slot), widerKm);
    const seen = new Uint8Array(around.node.length);
    // Those within the narrower circle are the nearest of the wider one.
    if (known !== undefined) seen.set(known.seen);
    return (this.sights[slot] = { ...around, withinKm: widerKm, seen });
  }

  private placeOf(slot: number): Position {
    return [this.demand.longitude[slot]!, this.demand.latitude[slot]!];
  }
}

/** Each of the slots as a run of its own. */
function runsOf(slots: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: 2 * slots.length }, (_, i) => slots[i >> 1]! + (i & 1));
}
