import type { Barrier, Crossing, Position } from '../domain';
import { BarrierLines, type BarrierSubset } from './barrierLines';
import { haversineKm } from './distance';

/** The way from one place to another where water may lie between. */
export interface WaterWay {
  /** Great-circle km of all its legs; never less than `straightKm`. */
  readonly km: number;
  readonly straightKm: number;
  /** What it goes by, in order; empty where nothing lies between. */
  readonly crossings: readonly Crossing[];
}

/**
 * Stage 4, water: distance where a straight line over an estuary is no road.
 *
 * Where the straight leg cuts no barrier, the distance is the great circle. Else it is the shortest
 * way by crossings: a graph of visibility (Lozano-Perez and Wesley 1979) whose nodes are the banks
 * of the crossings, joined where the leg between two cuts no barrier, and across each crossing. The
 * ways between all banks are worked out once (Floyd 1962). A place that no crossing joins to
 * another is Infinity away from it.
 *
 * Banks are numbered: 2 k and 2 k + 1 are those of crossing k, crossings in the order of the
 * barriers. Positions are in degrees, distances in km.
 */
export class Waters {
  readonly lines: BarrierLines;
  readonly banks: readonly Position[];
  private readonly crossings: readonly Crossing[];
  /** Shortest way between banks a and b at a * banks + b. */
  private readonly betweenKm: Float64Array;
  /** The bank after a on the shortest way from a to b; -1 where there is none. */
  private readonly after: Int32Array;

  constructor(barriers: readonly Barrier[]) {
    this.lines = new BarrierLines(barriers);
    this.crossings = barriers.flatMap(({ crossings }) => crossings);
    this.banks = this.crossings.flatMap(({ banks }) => banks);
    const count = this.banks.length;
    this.betweenKm = new Float64Array(count * count).fill(Infinity);
    this.after = new Int32Array(count * count).fill(-1);
    this.joinBanks();
    this.shortenWays();
  }

  /** Km from one place to another, by crossings where water lies between; Infinity without any. */
  distanceKm(fromLon: number, fromLat: number, toLon: number, toLat: number): number {
    return this.wayBetween([fromLon, fromLat], [toLon, toLat])?.km ?? Infinity;
  }

  /** The shortest way and what it goes by; null where no crossing joins the two places. */
  wayBetween(from: Position, to: Position): WaterWay | null {
    const straightKm = haversineKm(from, to);
    if (!this.lines.cuts(...from, ...to)) return { km: straightKm, straightKm, crossings: [] };
    // One direction for both, so that there and back are the same to the last bit.
    const turned = from[0] > to[0] || (from[0] === to[0] && from[1] > to[1]);
    const [start, end] = turned ? [to, from] : [from, to];
    const legs = this.legsFrom(start);
    const legsBack = this.legsFrom(end);
    const count = this.banks.length;
    let km = Infinity;
    let [first, last] = [-1, -1];
    for (let a = 0; a < count; a++) {
      if (legs[a]! >= km) continue;
      for (let b = 0; b < count; b++) {
        const way = legs[a]! + this.betweenKm[a * count + b]! + legsBack[b]!;
        if (way < km) [km, first, last] = [way, a, b];
      }
    }
    if (km === Infinity) return null;
    const crossings = this.crossingsBetween(first, last);
    // Rounding alone could make the sum of legs shorter than the straight line.
    return {
      km: Math.max(km, straightKm),
      straightKm,
      crossings: turned ? crossings.reverse() : crossings,
    };
  }

  /** The barriers that may lie within so many km of a place. Empty: all ways there are straight. */
  near(longitude: number, latitude: number, radiusKm: number): BarrierSubset {
    return this.lines.near(longitude, latitude, radiusKm);
  }

  /** Km of the straight leg from a place to each bank that it sees; Infinity to the others. */
  legsFrom([longitude, latitude]: Position): Float64Array {
    return Float64Array.from(this.banks, (bank) =>
      this.lines.cuts(longitude, latitude, ...bank)
        ? Infinity
        : haversineKm([longitude, latitude], bank),
    );
  }

  /** Km of the shortest way from a place to each bank, by any crossings; Infinity without any. */
  waysFrom(place: Position): Float64Array {
    const count = this.banks.length;
    const legs = this.legsFrom(place);
    const ways = new Float64Array(count).fill(Infinity);
    for (let a = 0; a < count; a++) {
      if (legs[a] === Infinity) continue;
      for (let b = 0; b < count; b++)
        ways[b] = Math.min(ways[b]!, legs[a]! + this.betweenKm[a * count + b]!);
    }
    return ways;
  }

  private joinBanks(): void {
    const count = this.banks.length;
    for (const [a, bank] of this.banks.entries()) {
      const legs = this.legsFrom(bank);
      const opposite = a ^ 1;
      legs[opposite] = haversineKm(bank, this.banks[opposite]!);
      for (let b = 0; b < count; b++) {
        this.betweenKm[a * count + b] = legs[b]!;
        this.after[a * count + b] = legs[b] === Infinity ? -1 : b;
      }
    }
  }

  private shortenWays(): void {
    const count = this.banks.length;
    const { betweenKm, after } = this;
    for (let by = 0; by < count; by++)
      for (let a = 0; a < count; a++) {
        const toBy = betweenKm[a * count + by]!;
        if (toBy === Infinity) continue;
        for (let b = 0; b < count; b++) {
          const km = toBy + betweenKm[by * count + b]!;
          if (km >= betweenKm[a * count + b]!) continue;
          betweenKm[a * count + b] = km;
          after[a * count + b] = after[a * count + by]!;
        }
      }
  }

  private crossingsBetween(first: number, last: number): Crossing[] {
    const found: Crossing[] = [];
    for (let bank = first; bank !== last;) {
      const next = this.after[bank * this.banks.length + last]!;
      if (next === (bank ^ 1)) found.push(this.crossings[bank >> 1]!);
      bank = next;
    }
    return found;
  }
}
