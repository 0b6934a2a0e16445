import type { Demand } from './demand';
import { DrawSums, rounderOf, type Counts, type Row } from './drawSums';
import { perPersonOf } from './floatingCatchment';
import { NearPoints } from './nearPoints';
import { ringOfCatchments } from './ringOfCatchments';
import type { FieldOf } from './spread';
import { standsOf, type Stands } from './stands';
import type { Supply } from './supply';

/** What draws of one catchment have within reach. */
export interface ReachSums {
  /** H by slot, in each draw of the first lens. */
  readonly pioneers: DrawSums;
  /** Supply per person by slot, in each draw of the second. */
  readonly supplied: DrawSums;
  /** Supply per person of the average person, where each organisation counts as it is expected to. */
  readonly reference: number;
}

/**
 * Reach and supply per person for the draws of stage 7: one walk over the sites serves all draws of a
 * catchment, of both lenses. The answers are those of `reachTable` and `supplyPerPerson` at each
 * catchment, summed for each draw, but for rounding.
 *
 * Generators, as each walk is long where there are many sites: they yield after each site.
 */
export class DrawnReach {
  private readonly near: NearPoints;
  private readonly stands: Stands;
  private crowding: Crowding | null = null;
  private readonly rounders: Readonly<Record<'pioneers' | 'supplied', Float64Array>>;

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
    this.stands = standsOf(demand, supply, catchmentsKm, this.near, fieldsAt);
    const sites = this.stands.ofOwner.reduce((sum, stands) => sum + stands.length, 0);
    this.rounders = {
      // No organisation counts more than 1 anywhere.
      pioneers: demand.population.map(() => rounderOf(supply.organisationIds.length)),
      // No site gives the people of a place, together, more than it has.
      supplied: demand.population.map((people) => rounderOf(sites / Math.max(people, 1))),
    };
  }

  /** Pioneers to expect in the ring, by catchment and slot. */
  rings(): Generator<void, Float64Array[]> {
    const { demand, supply, catchmentsKm, near, fieldsAt } = this;
    return ringOfCatchments(demand, supply, catchmentsKm, near, fieldsAt);
  }

  /**
   * @param byReach draws of the first lens
   * @param perHead draws of the second
   */
  *sums(
    step: number,
    byReach: readonly Counts[],
    perHead: readonly Counts[],
  ): Generator<void, ReachSums> {
    const { population } = this.demand;
    const stands = this.stands.all;
    const { alone, crowded } = (this.crowding ??= yield* crowdingOf(
      this.stands,
      this.catchmentsKm.length - 1,
      population.length,
    ));
    const { chance } = this.supply;
    const pioneers = new DrawSums(
      byReach,
      [...alone, ...[...crowded.keys()].map((owner) => [owner])],
      this.rounders.pioneers,
    );
    const supplied = new DrawSums(
      perHead,
      stands.map(({ owners }) => owners),
      this.rounders.supplied,
    );
    let expected = 0;
    for (const [row, { around, factor, owners }] of stands.entries()) {
      const reached = around(step);
      pioneers.add(row, reached, factor);
      const perPerson = perPersonOf(population, { supply: factor, ...reached });
      if (perPerson > 0) {
        supplied.add(row, reached, perPerson);
        for (const owner of owners) expected += chance[owner]! * factor;
      }
      yield;
    }
    const best = new BestRow(population.length);
    let row = stands.length;
    for (const own of crowded.values()) {
      for (const stand of own) best.raise(stands[stand]!.around(step), stands[stand]!.factor);
      pioneers.add(row++, best.taken(), 1);
      best.clear();
      yield;
    }
    const everybody = population.reduce((sum, people) => sum + people, 0);
    return { pioneers, supplied, reference: everybody > 0 ? expected / everybody : 0 };
  }
}

/** How sites of one organisation stand to each other: only the best of them counts at a place. */
interface Crowding {
  /** By stand: the organisations none of whose other sites reaches whom it reaches. */
  readonly alone: readonly (readonly number[])[];
  /** Organisations of other sites, each with the stands of these. */
  readonly crowded: ReadonlyMap<number, readonly number[]>;
}

/** @param step of the widest catchment */
function* crowdingOf(
  { all, ofOwner }: Stands,
  step: number,
  placeCount: number,
): Generator<void, Crowding> {
  const alone = all.map((): number[] => []);
  const crowded = new Map<number, number[]>();
  /** By place: the last site that reached it, counted over all organisations from 1. */
  const reachedBy = new Uint32Array(placeCount);
  let before = 0;
  for (const [owner, stands] of ofOwner.entries()) {
    const isCrowded = new Set<number>();
    for (const [k, stand] of stands.length > 1 ? stands.entries() : []) {
      const { count, places } = all[stand]!.around(step);
      for (let i = 0; i < count; i++) {
        const other = reachedBy[places[i]!]! - before;
        if (other > 0) isCrowded.add(other - 1).add(k);
        reachedBy[places[i]!] = before + k + 1;
      }
    }
    before += stands.length;
    for (const [k, stand] of stands.entries()) if (!isCrowded.has(k)) alone[stand]!.push(owner);
    if (isCrowded.size > 0) crowded.set(owner, [...new Set([...isCrowded].map((k) => stands[k]!))]);
    yield;
  }
  return { alone, crowded };
}

/** The best of what sites of an organisation count, place by place. */
class BestRow {
  private readonly places: Uint32Array;
  private readonly weights: Float64Array;
  /** By place; 0 but for the organisation at hand. */
  private readonly best: Float64Array;
  private count = 0;

  constructor(places: number) {
    this.places = new Uint32Array(places);
    this.weights = new Float64Array(places);
    this.best = new Float64Array(places);
  }

  raise({ count, places, weights }: Row, factor: number): void {
    const { best } = this;
    for (let k = 0; k < count; k++) {
      const place = places[k]!;
      const value = factor * weights[k]!;
      if (value <= best[place]!) continue;
      if (best[place] === 0) this.places[this.count++] = place;
      best[place] = value;
    }
  }

  /** Good until it is cleared. */
  taken(): Row {
    const { count, places, weights, best } = this;
    for (let k = 0; k < count; k++) weights[k] = best[places[k]!]!;
    return { count, places, weights };
  }

  clear(): void {
    const { places, best } = this;
    for (let k = 0; k < this.count; k++) best[places[k]!] = 0;
    this.count = 0;
  }
}
