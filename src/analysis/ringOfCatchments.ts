import type { Position } from '../domain';
import { slotsOfArea, type Demand } from './demand';
import { chordSquaredOfKm } from './distance';
import { FirstLimit } from './firstLimit';
import type { NearPoints } from './nearPoints';
import { RING_FACTOR } from './reach';
import { middleOf, type Field, type FieldOf } from './spread';
import type { Supply } from './supply';
import { eachNear } from './withinCatchment';

/** Chances are counted in whole billionths: adding them and taking them away leaves no rounding. */
const UNIT = 1e9;

/**
 * The pioneers of the ring at many catchments, by one look round each site: what `reachTable` holds
 * as inRing at each of them, to the last bits. As a catchment widens an organisation enters the ring
 * of a place, and leaves it when it reaches the place: where each happens is noted, and summed up.
 *
 * Yields after each organisation. O(sites x points within the widest ring).
 *
 * @param catchmentsKm d0 of a local organisation, rising; fewer than 255
 * @param near searched up to the widest of them
 * @returns by catchment, then by slot
 */
export function* ringOfCatchments(
  demand: Demand,
  supply: Supply,
  catchmentsKm: readonly number[],
  near: NearPoints,
  fieldsAt: readonly FieldOf[],
): Generator<void, Float64Array[]> {
  const walk = new RingWalk(demand, supply, catchmentsKm, near, fieldsAt);
  for (let o = 0; o < supply.organisationIds.length; o++) {
    walk.organisation(o);
    yield;
  }
  return walk.rings();
}

/** One pass over the organisations. Buffers by slot are cleared where they were touched. */
class RingWalk {
  private readonly steps: number;
  /** By step, then by slot: what comes to the ring at a step, less what leaves it. */
  private readonly change: Float64Array[];
  /** Of the organisation at hand: the first step that reaches a slot. */
  private readonly reachedAt: Uint8Array;
  private readonly reached: Uint32Array;
  private reachedCount = 0;
  /** Of the organisation at hand: the first step that has a slot in the ring of a surer site. */
  private readonly enteredAt: Uint8Array;
  private readonly entered: Uint32Array;
  private enteredCount = 0;
  /** Of its sites of one factor: the smallest squared chord; Infinity where none is near. */
  private readonly nearest: Float64Array;
  private readonly found: Uint32Array;
  private foundCount = 0;
  private readonly firstLimits = new Map<number, FirstLimit>();
  /** By region, once asked for. */
  private readonly middles: Position[] = [];

  constructor(
    private readonly demand: Demand,
    private readonly supply: Supply,
    private readonly catchmentsKm: readonly number[],
    private readonly near: NearPoints,
    private readonly fieldsAt: readonly FieldOf[],
  ) {
    const count = demand.grid.length;
    this.steps = catchmentsKm.length;
    this.change = Array.from({ length: this.steps + 1 }, () => new Float64Array(count));
    this.reachedAt = new Uint8Array(count).fill(this.steps);
    this.reached = new Uint32Array(count);
    this.enteredAt = new Uint8Array(count).fill(this.steps);
    this.entered = new Uint32Array(count);
    this.nearest = new Float64Array(count).fill(Infinity);
    this.found = new Uint32Array(count);
  }

  organisation(o: number): void {
    this.noteReached(o);
    const factor = this.supply.catchmentFactor[o]!;
    const first = this.firstLimit(RING_FACTOR * factor);
    for (const [share, sites] of this.sitesBySureness(o)) {
      for (const [longitude, latitude] of sites)
        this.look(longitude, latitude, RING_FACTOR * this.catchmentsKm.at(-1)! * factor);
      this.settle(Math.round(this.supply.chance[o]! * share * UNIT), first);
    }
    this.forget();
  }

  rings(): Float64Array[] {
    const rings = this.change.slice(0, this.steps);
    for (let step = 1; step < this.steps; step++)
      for (let slot = 0; slot < rings[step]!.length; slot++)
        rings[step]![slot]! += rings[step - 1]![slot]!;
    return rings.map((ring) => ring.map((units) => units / UNIT));
  }

  private noteReached(o: number): void {
    const { demand, supply, near, catchmentsKm } = this;
    const factor = supply.catchmentFactor[o]!;
    const first = this.firstLimit(factor);
    const { points, served, spread, regions } = supply;
    for (let p = points.start[o]!; p < points.start[o + 1]!; p++) {
      const { count, places, weights } = near.chords(p, catchmentsKm.at(-1)! * factor);
      for (let k = 0; k < count; k++) this.reach(places[k]!, first.of(weights[k]!));
    }
    for (let s = served.start[o]!; s < served.start[o + 1]!; s++)
      for (const slot of slotsOfArea(demand, served.area[s]!)) this.reach(slot, 0);
    for (let s = spread.start[o]!; s < spread.start[o + 1]!; s++) {
      let last: Field | null = null;
      for (let step = 0; step < this.steps; step++) {
        const areas = regions[spread.region[s]!]!;
        const field = this.fieldsAt[step]!(areas, catchmentsKm[step]! * factor);
        // Steps close together share a field.
        if (field === last) continue;
        last = field;
        for (let k = 0; k < field.slots.length; k++) this.reach(field.slots[k]!, step);
      }
    }
  }

  private reach(slot: number, step: number): void {
    const known = this.reachedAt[slot]!;
    if (step >= known) return;
    if (known === this.steps) this.reached[this.reachedCount++] = slot;
    this.reachedAt[slot] = step;
  }

  /** What has a distance, by what is left at it of the chance of its organisation, the surest first. */
  private sitesBySureness(o: number): [number, Position[]][] {
    const { points, spread, regions } = this.supply;
    const bySureness = new Map<number, Position[]>();
    const add = (factor: number, place: Position): void => {
      const sites = bySureness.get(factor);
      if (sites === undefined) bySureness.set(factor, [place]);
      else sites.push(place);
    };
    for (let p = points.start[o]!; p < points.start[o + 1]!; p++)
      add(points.factor[p]!, [points.longitude[p]!, points.latitude[p]!]);
    // For the ring the middle of where people live will do.
    for (let s = spread.start[o]!; s < spread.start[o + 1]!; s++) {
      const region = spread.region[s]!;
      add(spread.factor[s]!, (this.middles[region] ??= middleOf(this.demand, regions[region]!)));
    }
    return [...bySureness].sort(([a], [b]) => b - a);
  }

  /** The hot loop: every slot near one site, by the straight line. */
  private look(longitude: number, latitude: number, radiusKm: number): void {
    const { nearest, found } = this;
    let foundCount = this.foundCount;
    eachNear(this.demand.grid, longitude, latitude, radiusKm, null, (slot, chordSquared) => {
      const least = nearest[slot]!;
      if (chordSquared >= least) return;
      if (least === Infinity) found[foundCount++] = slot;
      nearest[slot] = chordSquared;
    });
    this.foundCount = foundCount;
  }

  /** In the ring from the step that has the nearest site in it, until a surer one is, or it is reached. */
  private settle(units: number, first: FirstLimit): void {
    const { nearest, found, change, enteredAt, reachedAt, steps } = this;
    for (let k = 0; k < this.foundCount; k++) {
      const slot = found[k]!;
      const from = first.of(nearest[slot]!);
      nearest[slot] = Infinity;
      const known = enteredAt[slot]!;
      if (from >= known) continue;
      if (known === steps) this.entered[this.enteredCount++] = slot;
      enteredAt[slot] = from;
      const to = Math.min(known, reachedAt[slot]!);
      if (from >= to) continue;
      change[from]![slot]! += units;
      change[to]![slot]! -= units;
    }
    this.foundCount = 0;
  }

  /** Which catchment, so many times as wide, is the first that reaches. */
  private firstLimit(factor: number): FirstLimit {
    let first = this.firstLimits.get(factor);
    if (first === undefined) {
      const limits = this.catchmentsKm.map((km) => chordSquaredOfKm(km * factor));
      first = new FirstLimit(Float64Array.from(limits));
      this.firstLimits.set(factor, first);
    }
    return first;
  }

  private forget(): void {
    for (let k = 0; k < this.reachedCount; k++) this.reachedAt[this.reached[k]!] = this.steps;
    for (let k = 0; k < this.enteredCount; k++) this.enteredAt[this.entered[k]!] = this.steps;
    this.reachedCount = 0;
    this.enteredCount = 0;
  }
}
