import { slotsOfArea, type Demand } from './demand';
import { decayOfSquare } from './decay';
import { chordSquaredOfKm, squaredKmOfChordSquared, unitVector } from './distance';
import { RowsBuilder, sumRows, type Rows } from './rows';
import { middleOf, rememberedFields, type FieldOf } from './spread';
import type { Supply } from './supply';

/** Pioneers beyond the catchment, up to this multiple of it, are somebody to learn from. */
export const RING_FACTOR = 3;

/** Who reaches whom at one catchment, before it is said how sure each organisation is. */
export interface ReachTable {
  /** One row per organisation: the best factor x decay among its local sites, by slot. */
  readonly rows: Rows;
  /** By slot: how many organisations to expect beyond the catchment but within the ring. */
  readonly inRing: Float64Array;
  /** By slot: 1 where a site of the slot's own nation is within reach. */
  readonly fromOwnNation: Uint8Array;
  /** By slot: 1 where water puts a site within the straight catchment further off or out of reach. */
  readonly roundWater: Uint8Array;
}

/** By slot of the demand grid. */
export interface ReachAtDemand {
  /** H: sum over organisations of chance x the best factor x decay among their local sites. */
  readonly pioneers: Float64Array;
  readonly inRing: Float64Array;
  readonly fromOwnNation: Uint8Array;
  readonly roundWater: Uint8Array;
}

/**
 * Stages 4, 12 and 13: the expected, distance-discounted number of distinct pioneers within reach
 * of each demand point.
 *
 * @param catchmentKm d0, for a local organisation
 * @param ringFactor how far to look for the ring, in catchments; 1 leaves it empty
 */
export function reachAtDemand(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
  ringFactor = RING_FACTOR,
): ReachAtDemand {
  const { rows, ...others } = reachTable(
    demand,
    supply,
    catchmentKm,
    rememberedFields(demand),
    ringFactor,
  );
  return { pioneers: sumRows(rows, supply.chance, demand.grid.length), ...others };
}

/**
 * Sites look for people, not people for sites: the people never change, so their index is built
 * once. Of an organisation's sites that are equally sure only the nearest matters, so the inner
 * loop keeps the smallest chord, and the decay is worked out once per such group and slot.
 */
export function reachTable(
  demand: Demand,
  supply: Supply,
  catchmentKm: number,
  fieldOf: FieldOf,
  ringFactor = RING_FACTOR,
): ReachTable {
  const walk = new Walk(demand, supply, fieldOf);
  for (let o = 0; o < supply.organisationIds.length; o++)
    walk.organisation(o, catchmentKm * supply.catchmentFactor[o]!, ringFactor);
  return walk.table();
}

/** One pass over the organisations. Buffers by slot are cleared where they were touched. */
class Walk {
  private readonly builder = new RowsBuilder();
  private readonly inRing: Float64Array;
  private readonly fromOwnNation: Uint8Array;
  private readonly roundWater: Uint8Array;

  /** Of the organisation at hand: its best factor x decay, and its best factor in the ring. */
  private readonly best: Float64Array;
  private readonly ring: Float64Array;
  private readonly touched: Uint32Array;
  private readonly isTouched: Uint8Array;
  private touchedCount = 0;

  /** Of the group of sites at hand: the smallest squared chord; Infinity where none is near. */
  private readonly nearest: Float64Array;
  private readonly near: Uint32Array;
  private nearCount = 0;

  constructor(
    private readonly demand: Demand,
    private readonly supply: Supply,
    private readonly fieldOf: FieldOf,
  ) {
    const count = demand.grid.length;
    this.inRing = new Float64Array(count);
    this.fromOwnNation = new Uint8Array(count);
    this.roundWater = new Uint8Array(count);
    this.best = new Float64Array(count);
    this.ring = new Float64Array(count);
    this.touched = new Uint32Array(count);
    this.isTouched = new Uint8Array(count);
    this.nearest = new Float64Array(count).fill(Infinity);
    this.near = new Uint32Array(count);
  }

  organisation(o: number, catchmentKm: number, ringFactor: number): void {
    if (this.isOneGroup(o)) {
      this.group(o, catchmentKm, ringFactor * catchmentKm);
      return;
    }
    this.points(o, catchmentKm, ringFactor * catchmentKm);
    this.served(o);
    this.spread(o, catchmentKm, ringFactor);
    this.settle(o);
  }

  table(): ReachTable {
    return {
      rows: this.builder.build(),
      inRing: this.inRing,
      fromOwnNation: this.fromOwnNation,
      roundWater: this.roundWater,
    };
  }

  /** As most are: sites with a place alone, equally sure and of one nation. */
  private isOneGroup(o: number): boolean {
    const { points, served, spread } = this.supply;
    const [first, end] = [points.start[o]!, points.start[o + 1]!];
    for (let p = first + 1; p < end; p++) if (!this.isAlike(p, first)) return false;
    return served.start[o] === served.start[o + 1] && spread.start[o] === spread.start[o + 1];
  }

  private isAlike(p: number, q: number): boolean {
    const { factor, nation } = this.supply.points;
    return factor[p] === factor[q] && nation[p] === nation[q];
  }

  /** All of such an organisation: what is near is its row, and nothing needs to be compared. */
  private group(o: number, catchmentKm: number, ringKm: number): void {
    const { nearest, near, inRing, fromOwnNation, builder } = this;
    const { nationOfSlot } = this.demand;
    const { points, chance } = this.supply;
    const [first, end] = [points.start[o]!, points.start[o + 1]!];
    for (let p = first; p < end; p++)
      this.noteSite(points.longitude[p]!, points.latitude[p]!, catchmentKm, ringKm);
    const limit = chordSquaredOfKm(catchmentKm);
    const square = catchmentKm * catchmentKm;
    const [factor, nation] = [points.factor[first]!, points.nation[first]!];
    const inRingEach = chance[o]! * factor;
    for (let k = 0; k < this.nearCount; k++) {
      const slot = near[k]!;
      const chordSquared = nearest[slot]!;
      nearest[slot] = Infinity;
      if (chordSquared > limit) {
        inRing[slot]! += inRingEach;
        continue;
      }
      const value = factor * decayOfSquare(squaredKmOfChordSquared(chordSquared) / square);
      if (value <= 0) continue;
      builder.add(slot, value);
      if (nation < 0 || nation === nationOfSlot[slot]) fromOwnNation[slot] = 1;
    }
    builder.endRow(o);
    this.nearCount = 0;
  }

  private points(o: number, catchmentKm: number, ringKm: number): void {
    const { start, longitude, latitude, factor, nation } = this.supply.points;
    const end = start[o + 1]!;
    for (let p = start[o]!; p < end; p++) {
      this.noteSite(longitude[p]!, latitude[p]!, catchmentKm, ringKm);
      const groupEnds = p + 1 === end || !this.isAlike(p + 1, p);
      if (groupEnds) this.settleGroup(factor[p]!, nation[p]!, catchmentKm);
    }
  }

  /** The hot loop: every slot near one site. */
  private noteSite(longitude: number, latitude: number, catchmentKm: number, ringKm: number): void {
    const { grid, detours } = this.demand;
    const { x, y, z, runs } = grid;
    const { nearest, near } = this;
    const limit = chordSquaredOfKm(ringKm);
    const [px, py, pz] = unitVector(longitude, latitude);
    const ways = detours?.bySlot(longitude, latitude, catchmentKm) ?? null;
    const runCount = grid.query(longitude, latitude, ringKm);
    let nearCount = this.nearCount;
    for (let run = 0; run < runCount; run++) {
      const end = runs[2 * run + 1]!;
      for (let slot = runs[2 * run]!; slot < end; slot++) {
        const dx = x[slot]! - px;
        const dy = y[slot]! - py;
        const dz = z[slot]! - pz;
        let chordSquared = dx * dx + dy * dy + dz * dz;
        if (chordSquared > limit) continue;
        if (ways !== null && ways[slot]! > 0) {
          this.roundWater[slot] = 1;
          // Out of reach by water is still somebody to learn from: the ring has straight lines.
          chordSquared = Math.min(ways[slot]!, limit);
        }
        const least = nearest[slot]!;
        if (chordSquared >= least) continue;
        if (least === Infinity) near[nearCount++] = slot;
        nearest[slot] = chordSquared;
      }
    }
    this.nearCount = nearCount;
  }

  private settleGroup(factor: number, nation: number, catchmentKm: number): void {
    const { nearest, near, best, ring, fromOwnNation } = this;
    const { nationOfSlot } = this.demand;
    const limit = chordSquaredOfKm(catchmentKm);
    const square = catchmentKm * catchmentKm;
    for (let k = 0; k < this.nearCount; k++) {
      const slot = near[k]!;
      const chordSquared = nearest[slot]!;
      nearest[slot] = Infinity;
      this.touch(slot);
      if (chordSquared > limit) {
        if (factor > ring[slot]!) ring[slot] = factor;
        continue;
      }
      const value = factor * decayOfSquare(squaredKmOfChordSquared(chordSquared) / square);
      if (value > best[slot]!) best[slot] = value;
      if (value > 0 && (nation < 0 || nation === nationOfSlot[slot])) fromOwnNation[slot] = 1;
    }
    this.nearCount = 0;
  }

  private served(o: number): void {
    const { start, area, factor } = this.supply.served;
    for (let s = start[o]!; s < start[o + 1]!; s++)
      for (const slot of slotsOfArea(this.demand, area[s]!)) this.raise(slot, factor[s]!);
  }

  private spread(o: number, catchmentKm: number, ringFactor: number): void {
    const { start, region, factor, nation } = this.supply.spread;
    const { demand } = this;
    for (let s = start[o]!; s < start[o + 1]!; s++) {
      const areas = this.supply.regions[region[s]!]!;
      const field = this.fieldOf(areas, catchmentKm);
      for (let k = 0; k < field.slots.length; k++) {
        const slot = field.slots[k]!;
        const isOwn = nation[s]! < 0 || nation[s] === demand.nationOfSlot[slot];
        this.raise(slot, factor[s]! * field.values[k]!, isOwn);
      }
      // For the ring the middle of where people live will do.
      if (ringFactor > 1) {
        const [longitude, latitude] = middleOf(demand, areas);
        this.noteSite(longitude, latitude, catchmentKm, ringFactor * catchmentKm);
        this.settleRing(factor[s]!);
      }
    }
  }

  private settleRing(factor: number): void {
    const { nearest, near, ring } = this;
    for (let k = 0; k < this.nearCount; k++) {
      const slot = near[k]!;
      nearest[slot] = Infinity;
      this.touch(slot);
      if (factor > ring[slot]!) ring[slot] = factor;
    }
    this.nearCount = 0;
  }

  private raise(slot: number, value: number, ownNation = true): void {
    this.touch(slot);
    if (value > this.best[slot]!) this.best[slot] = value;
    if (ownNation) this.fromOwnNation[slot] = 1;
  }

  private touch(slot: number): void {
    if (this.isTouched[slot] === 1) return;
    this.isTouched[slot] = 1;
    this.touched[this.touchedCount++] = slot;
  }

  /** Writes the organisation's row, and forgets it. */
  private settle(o: number): void {
    const { best, ring, touched, isTouched, inRing } = this;
    const chance = this.supply.chance[o]!;
    for (let t = 0; t < this.touchedCount; t++) {
      const slot = touched[t]!;
      if (best[slot]! > 0) this.builder.add(slot, best[slot]!);
      else inRing[slot]! += chance * ring[slot]!;
      best[slot] = 0;
      ring[slot] = 0;
      isTouched[slot] = 0;
    }
    this.builder.endRow(o);
    this.touchedCount = 0;
  }
}

/** a = 1 - exp(-H / h0): the second pioneer adds less than the first. */
export function accessOfReach(pioneersInReach: number, halfReach: number): number {
  // -expm1(-0) is 0 only with this order of signs.
  return 0 - Math.expm1(-pioneersInReach / halfReach);
}
