import type { Position } from '../domain';
import { NO_ACCESS } from './access';
import { decayOfSquare } from './decay';
import type { Demand } from './demand';
import { chordSquaredOfKm, haversineKm, squaredKmOfChordSquared, unitVector } from './distance';
import { accessOfReach } from './reach';
import { mostRoundWater, slotsOf } from './spread';

/** How much a site counts, and the nation it is in (as in `Supply`, -1 for that of whoever asks). */
interface SiteWeight {
  readonly factor: number;
  readonly nation: number;
}

/** What the people of one area have within reach. */
interface HomesReach {
  /** a, averaged over people; 0 with no residents. */
  readonly access: number;
  /** Null with no residents, as below. */
  readonly shareInReach: number | null;
  readonly shareWithout: number | null;
  readonly acrossBorder: boolean;
}

/**
 * Stages 4, 12 and 13 at the homes of one area alone, with the answers of the whole analysis: told
 * of one organisation's sites after another, it keeps the best of them at each home.
 */
export class Homes {
  /** The population-weighted middle of the area. */
  readonly centre: Position;
  private readonly slots: Uint32Array;
  private readonly radiusKm: number;
  /** Of the organisation at hand: its best factor x decay, by home. */
  private readonly best: Float64Array;
  /** H of the organisations before it. */
  private readonly pioneers: Float64Array;
  private fromOwnNation = false;

  constructor(
    private readonly demand: Demand,
    areaIndex: number,
  ) {
    this.slots = slotsOf(demand, [areaIndex]);
    this.best = new Float64Array(this.slots.length);
    this.pioneers = new Float64Array(this.slots.length);
    this.centre = [demand.centreLongitude[areaIndex]!, demand.centreLatitude[areaIndex]!];
    this.radiusKm = this.slots.reduce((most, slot) => {
      const home = [demand.longitude[slot]!, demand.latitude[slot]!] as const;
      return Math.max(most, haversineKm(this.centre, home));
    }, 0);
  }

  /** A site that serves the whole area. */
  served(factor: number): void {
    for (const k of this.slots.keys()) this.raise(k, factor, true);
  }

  /** A site at a place, by the way round water. */
  near(place: Position, reachKm: number, { factor, nation }: SiteWeight): void {
    if (haversineKm(this.centre, place) > this.radiusKm + reachKm) return;
    const { grid, detours } = this.demand;
    const ways = detours?.bySlot(...place, reachKm, this.slots) ?? null;
    const [x, y, z] = unitVector(...place);
    for (const [k, slot] of this.slots.entries()) {
      const straight =
        (grid.x[slot]! - x) ** 2 + (grid.y[slot]! - y) ** 2 + (grid.z[slot]! - z) ** 2;
      const way = Math.max(straight, ways?.[slot] ?? 0);
      this.raise(k, factor * decayOfChordSquared(way, reachKm), this.isOwn(nation, slot));
    }
  }

  /** A site somewhere in a region, districts by index: the expectation over where people live. */
  nearRegion(region: readonly number[], reachKm: number, { factor, nation }: SiteWeight): void {
    const { demand, slots } = this;
    const { x, y, z } = demand.grid;
    const [cx, cy, cz] = unitVector(...this.centre);
    const limit = chordSquaredOfKm(this.radiusKm + reachKm);
    let people = 0;
    const within = slotsOf(demand, region).filter((slot) => {
      people += demand.share[slot]!;
      return (x[slot]! - cx) ** 2 + (y[slot]! - cy) ** 2 + (z[slot]! - cz) ** 2 <= limit;
    });
    if (within.length === 0 || people === 0) return;
    const atMost = mostRoundWater(demand, region, reachKm, slots);
    for (const [k, slot] of slots.entries()) {
      let sum = 0;
      for (const other of within) {
        const across = (x[slot]! - x[other]!) ** 2 + (y[slot]! - y[other]!) ** 2;
        const chordSquared = across + (z[slot]! - z[other]!) ** 2;
        sum += demand.share[other]! * decayOfChordSquared(chordSquared, reachKm);
      }
      const expected = Math.min(sum / people, atMost(slot));
      this.raise(k, factor * expected, this.isOwn(nation, slot));
    }
  }

  /** Closes the organisation at hand. */
  settle(chance: number): void {
    for (const [k, best] of this.best.entries()) this.pioneers[k]! += chance * best;
    this.best.fill(0);
  }

  reach(halfReach: number): HomesReach {
    const { demand, slots, pioneers } = this;
    const people = slots.reduce((sum, slot) => sum + demand.population[slot]!, 0);
    const mean = (valueOf: (reached: number) => number): number =>
      slots.reduce((sum, slot, k) => sum + demand.population[slot]! * valueOf(pioneers[k]!), 0) /
      people;
    const accessOf = (reached: number): number => accessOfReach(reached, halfReach);
    return {
      access: people > 0 ? mean(accessOf) : 0,
      shareInReach: people > 0 ? mean((reached) => (reached > 0 ? 1 : 0)) : null,
      shareWithout: people > 0 ? mean((reached) => (accessOf(reached) < NO_ACCESS ? 1 : 0)) : null,
      acrossBorder: !this.fromOwnNation && pioneers.some((reached) => reached > 0),
    };
  }

  private raise(home: number, value: number, ownNation: boolean): void {
    if (value > this.best[home]!) this.best[home] = value;
    if (value > 0 && ownNation) this.fromOwnNation = true;
  }

  private isOwn(nation: number, slot: number): boolean {
    return nation < 0 || nation === this.demand.nationOfSlot[slot];
  }
}

function decayOfChordSquared(chordSquared: number, reachKm: number): number {
  return decayOfSquare(squaredKmOfChordSquared(chordSquared) / (reachKm * reachKm));
}
