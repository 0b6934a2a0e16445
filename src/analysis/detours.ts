import type { Position } from '../domain';
import type { Demand, Detour, RoundWater } from './demand';
import { chordSquaredOfKm, unitVector } from './distance';
import type { NodesAround, Waters } from './water';
import { widened } from './widened';

/** The points that water parts from a place, as far out as was looked at yet. */
interface Parted {
  readonly withinKm: number;
  readonly slots: Uint32Array;
  /** Aligned: squared chord of the straight line. */
  readonly straight: Float64Array;
  /** Aligned: squared chord of the way; Infinity where it is longer than was looked. */
  readonly way: Float64Array;
}

const NOTHING: Parted = {
  withinKm: 0,
  slots: new Uint32Array(0),
  straight: new Float64Array(0),
  way: new Float64Array(0),
};
/** Points that are kept of all places together, 20 bytes each, before all are forgotten. */
const MOST_KEPT = 2e6;

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
 * point sees once for all places and radii up to the widest so far. What was found is kept: a
 * narrower radius leaves some of it out, and for a wider one only its rim is looked at.
 */
export class Detours implements RoundWater {
  private readonly waysOf = new Map<string, { withinKm: number; km: Float64Array }>();
  private readonly sights: (Sights | undefined)[];
  private readonly partedFrom = new Map<string, Parted>();
  private kept = 0;
  /** What was found last. */
  private readonly found: { readonly slots: Uint32Array; readonly chordSquared: Float64Array };
  /** What `bySlot` answered last, and where it is not 0. */
  private readonly ways: Float64Array;
  private waySlots = NOTHING.slots;

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
    const place = [longitude, latitude] as const;
    const { slots, straight, way } = among
      ? this.look(place, radiusKm, NOTHING, runsOf(among), among.length)
      : this.parted(place, radiusKm);
    const { found } = this;
    const limit = chordSquaredOfKm(radiusKm);
    let count = 0;
    for (let k = 0; k < slots.length; k++) {
      if (straight[k]! > limit) continue;
      found.slots[count] = slots[k]!;
      found.chordSquared[count++] = way[k]! > limit ? Infinity : way[k]!;
    }
    return {
      slots: found.slots.slice(0, count),
      chordSquared: found.chordSquared.slice(0, count),
    };
  }

  /** What water parts from a place within a radius or a wider one. */
  private parted(place: Position, radiusKm: number): Parted {
    const key = place.join(' ');
    const known = this.partedFrom.get(key) ?? NOTHING;
    if (known.withinKm >= radiusKm) return known;
    const { grid } = this.demand;
    const wider = this.look(place, radiusKm, known, grid.runs, grid.query(...place, radiusKm));
    this.kept += wider.slots.length - known.slots.length;
    if (this.kept > MOST_KEPT) {
      this.partedFrom.clear();
      this.kept = wider.slots.length;
    }
    this.partedFrom.set(key, wider);
    return wider;
  }

  /**
   * @param known what was found within a narrower radius
   * @param runs slots to look at, from one to before another
   */
  private look(
    place: Position,
    radiusKm: number,
    known: Parted,
    runs: Uint32Array,
    runCount: number,
  ): Parted {
    const near = this.waters.near(...place, radiusKm);
    if (near.length === 0) return { ...NOTHING, withinKm: radiusKm };
    const { grid, longitude, latitude } = this.demand;
    const [fromLongitude, fromLatitude] = place;
    const seen = known.withinKm > 0 ? chordSquaredOfKm(known.withinKm) : -1;
    const limit = chordSquaredOfKm(radiusKm);
    const [px, py, pz] = unitVector(...place);
    const { slots, chordSquared } = this.found;
    slots.set(known.slots);
    chordSquared.set(known.straight);
    let count = known.slots.length;
    for (let run = 0; run < runCount; run++)
      for (let slot = runs[2 * run]!; slot < runs[2 * run + 1]!; slot++) {
        const dx = grid.x[slot]! - px;
        const dy = grid.y[slot]! - py;
        const dz = grid.z[slot]! - pz;
        const straight = dx * dx + dy * dy + dz * dz;
        if (straight > limit || straight <= seen) continue;
        const [toLongitude, toLatitude] = [longitude[slot]!, latitude[slot]!];
        if (!this.waters.lines.cuts(fromLongitude, fromLatitude, toLongitude, toLatitude, near))
          continue;
        slots[count] = slot;
        chordSquared[count++] = straight;
      }
    if (count === 0) return { ...NOTHING, withinKm: radiusKm };
    const ways = this.waysFrom(place, radiusKm);
    const nearestKm = ways.reduce((least, km) => Math.min(least, km), Infinity);
    const way = new Float64Array(count).fill(Infinity);
    way.set(known.way);
    for (let k = 0; k < count; k++) {
      if (way[k]! < Infinity) continue;
      const km = this.kmTo(slots[k]!, ways, nearestKm, radiusKm);
      // Rounding alone could make the way shorter than the straight line.
      if (km <= radiusKm) way[k] = Math.max(chordSquared[k]!, chordSquaredOfKm(km));
    }
    return {
      withinKm: radiusKm,
      slots: slots.slice(0, count),
      straight: chordSquared.slice(0, count),
      way,
    };
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
