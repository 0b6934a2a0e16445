import { slotsOfArea, type Demand } from './demand';
import { DrawSums, type Counts } from './drawSums';
import { catchmentsOf, perPersonOf, referenceAccess, type Catchment } from './floatingCatchment';
import { NearPoints } from './nearPoints';
import { ringOfCatchments } from './ringOfCatchments';
import type { FieldOf } from './spread';
import type { Supply } from './supply';

/**
 * Reach and supply per person for the draws of stage 7: one search for near sites serves all
 * catchments, one pass over the organisations all draws of one catchment. The answers are those of
 * `reachTable` and `supplyPerPerson` at each catchment, summed for each draw, but for rounding.
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
    // No organisation counts more than 1 anywhere.
    const most = new Float64Array(demand.grid.length).fill(organisationIds.length);
    const sums = new DrawSums(draws, organisationIds.length, most);
    const row = new BestRow(demand.grid.length);
    for (let o = 0; o < organisationIds.length; o++) {
      const ownKm = catchmentKm * catchmentFactor[o]!;
      for (let p = points.start[o]!; p < points.start[o + 1]!; p++) {
        const { places, weights, count } = near.around(p, ownKm);
        row.raise(places, weights, count, points.factor[p]!);
      }
      for (let s = served.start[o]!; s < served.start[o + 1]!; s++)
        row.raiseAll(slotsOfArea(demand, served.area[s]!), served.factor[s]!);
      for (let s = spread.start[o]!; s < spread.start[o + 1]!; s++) {
        const { slots, values } = this.fieldsAt[step]!(regions[spread.region[s]!]!, ownKm);
        row.raise(slots, values, slots.length, spread.factor[s]!);
      }
      sums.add(o, row.places, row.taken(), row.count, 1);
      row.clear();
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
    const { population, grid } = this.demand;
    const { chance, organisationIds } = this.supply;
    const all = new Float64Array(grid.length);
    const expected = new Float64Array(grid.length);
    const perPerson: number[] = [];
    for (const catchment of this.catchments(step)) {
      const { owner, count, places, weights } = catchment;
      const each = perPersonOf(population, catchment);
      const sure = chance[owner]!;
      perPerson.push(each);
      for (let k = 0; k < count; k++) {
        const share = each * weights[k]!;
        all[places[k]!]! += share;
        expected[places[k]!]! += sure * share;
      }
      yield;
    }
    // What is rounded to the sum of all takes a second walk.
    const sums = new DrawSums(draws, organisationIds.length, all);
    let site = 0;
    for (const { owner, count, places, weights } of this.catchments(step)) {
      sums.add(owner, places, weights, count, perPerson[site++]!);
      yield;
    }
    return { supplied: sums, reference: referenceAccess(population, expected) };
  }

  private catchments(step: number): Iterable<Catchment & { readonly owner: number }> {
    const { demand, supply, near } = this;
    return catchmentsOf(demand, supply, this.catchmentsKm[step]!, this.fieldsAt[step], (p, ownKm) =>
      near.around(p, ownKm),
    );
  }
}

/** The best of what an organisation's sites count, place by place. */
class BestRow {
  readonly places: Uint32Array;
  count = 0;
  private readonly values: Float64Array;
  /** By place; 0 but for the organisation at hand. */
  private readonly best: Float64Array;

  constructor(places: number) {
    this.places = new Uint32Array(places);
    this.values = new Float64Array(places);
    this.best = new Float64Array(places);
  }

  raise(places: Uint32Array, weights: Float64Array, count: number, factor: number): void {
    for (let k = 0; k < count; k++) this.raiseOne(places[k]!, factor * weights[k]!);
  }

  raiseAll(places: Uint32Array, value: number): void {
    for (let k = 0; k < places.length; k++) this.raiseOne(places[k]!, value);
  }

  /** Aligned with `places`. */
  taken(): Float64Array {
    const { places, values, best } = this;
    for (let k = 0; k < this.count; k++) values[k] = best[places[k]!]!;
    return values;
  }

  clear(): void {
    const { places, best } = this;
    for (let k = 0; k < this.count; k++) best[places[k]!] = 0;
    this.count = 0;
  }

  private raiseOne(place: number, value: number): void {
    const { best } = this;
    if (value <= best[place]!) return;
    if (best[place] === 0) this.places[this.count++] = place;
    best[place] = value;
  }
}
