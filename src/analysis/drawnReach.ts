import { slotsOfArea, type Demand } from './demand';
import { DrawSums } from './drawSums';
import { catchmentsOf, eachShare, referenceAccess, type AroundPoint } from './floatingCatchment';
import { NearPoints } from './nearPoints';
import { ringOfCatchments } from './ringOfCatchments';
import type { FieldOf } from './spread';
import type { Supply } from './supply';

/** What each organisation of the supply counts in a draw, in [0, 1]. */
export type Counts = ArrayLike<number>;

/**
 * Reach and supply per person for the draws of stage 7: one search for near sites serves all
 * catchments, one pass over the organisations all draws of one catchment. The answers are those of
 * `reachTable` and `supplyPerPerson` at each catchment, summed for each draw, bit for bit.
 *
 * Generators, as each pass is long where there are many sites: they yield after each organisation.
 */
export class DrawnReach {
  private readonly near: NearPoints;

  /**
   * @param catchmentsKm every catchment of a local organisation that will be asked for, rising
   * @param fieldsAt what a site somewhere in a region counts, by catchment
   */
  constructor(
    private readonly demand: Demand,
    private readonly supply: Supply,
    private readonly catchmentsKm: readonly number[],
    private readonly fieldsAt: readonly FieldOf[],
  ) {
    this.near = new NearPoints(demand, supply, catchmentsKm.at(-1) ?? 0);
  }

  /** Pioneers to expect in the ring, by catchment and slot. */
  rings(): Generator<void, Float64Array[]> {
    const { demand, supply, catchmentsKm, near, fieldsAt } = this;
    return ringOfCatchments(demand, supply, catchmentsKm, near, fieldsAt);
  }

  /** H by slot, in each draw. */
  *pioneers(step: number, draws: readonly Counts[]): Generator<void, DrawSums> {
    const { demand, near } = this;
    const { organisationIds, points, served, spread, regions, catchmentFactor } = this.supply;
    const catchmentKm = this.catchmentsKm[step]!;
    const decays = near.decaysAt(catchmentKm);
    const sums = new DrawSums(draws, organisationIds.length, demand.grid.length);
    // Of the organisation at hand: its best factor x decay, cleared where it was touched.
    const best = new Float64Array(demand.grid.length);
    const touched = new Uint32Array(demand.grid.length);
    let count = 0;
    const raise = (slot: number, value: number): void => {
      if (value <= best[slot]!) return;
      if (best[slot] === 0) touched[count++] = slot;
      best[slot] = value;
    };
    for (let o = 0; o < organisationIds.length; o++) {
      for (let p = points.start[o]!; p < points.start[o + 1]!; p++) {
        const factor = points.factor[p]!;
        const end = near.start[p + 1]!;
        for (let k = near.start[p]!; k < end; k++) raise(near.slots[k]!, factor * decays[k]!);
      }
      for (let s = served.start[o]!; s < served.start[o + 1]!; s++)
        for (const slot of slotsOfArea(demand, served.area[s]!)) raise(slot, served.factor[s]!);
      for (let s = spread.start[o]!; s < spread.start[o + 1]!; s++) {
        const ownKm = catchmentKm * catchmentFactor[o]!;
        const { slots, values } = this.fieldsAt[step]!(regions[spread.region[s]!]!, ownKm);
        const factor = spread.factor[s]!;
        for (let k = 0; k < slots.length; k++) raise(slots[k]!, factor * values[k]!);
      }
      sums.addAll(o, touched, best, count);
      for (let t = 0; t < count; t++) best[touched[t]!] = 0;
      count = 0;
      yield;
    }
    return sums;
  }

  /**
   * Supply per person by slot in each draw, and that of the average person where each organisation
   * counts as it is expected to.
   */
  *perHead(
    step: number,
    draws: readonly Counts[],
  ): Generator<void, { readonly supplied: DrawSums; readonly reference: number }> {
    const { demand, supply } = this;
    const { population, grid } = demand;
    const columns = [...draws, supply.chance];
    const sums = new DrawSums(columns, supply.organisationIds.length, grid.length);
    const catchments = catchmentsOf(
      demand,
      supply,
      this.catchmentsKm[step]!,
      this.fieldsAt[step],
      this.aroundPoint(step),
    );
    for (const { owner, ...catchment } of catchments) {
      eachShare(population, catchment, (place, share) => sums.add(owner, place, share));
      yield;
    }
    return {
      supplied: sums,
      reference: referenceAccess(population, sums.of(draws.length)),
    };
  }

  private aroundPoint(step: number): AroundPoint {
    const { near } = this;
    const decays = near.decaysAt(this.catchmentsKm[step]!);
    return (p, _, visit) => {
      const end = near.start[p + 1]!;
      for (let k = near.start[p]!; k < end; k++)
        if (decays[k]! > 0) visit(near.slots[k]!, decays[k]!);
    };
  }
}
