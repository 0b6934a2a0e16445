import type { Barrier, Crossing, Position } from '../domain';
import { BarrierLines, type BarrierSubset } from './barrierLines';
import {
  chordSquaredOfKm,
  haversineKm,
  kmOfChordSquared,
  unitVector,
  type UnitVectors,
} from './distance';
import { cornersOf } from './waterCorners';
import { widened } from './widened';

/** A corner is a bend on the way to a crossing, not a port: no leg to one is longer, in km. */
const CORNER_KM = 40;
/** Of which what was worked out is kept: more than there are districts and places of pioneers. */
const MOST_PLACES = 4000;
const LEAST_CIRCLE_KM = 32;
/** The UK is no wider: beyond it all of it is looked at. */
const WIDEST_CIRCLE_KM = 1024;

/** The way from one place to another where water may lie between. */
export interface WaterWay {
  /** Great-circle km of all its legs; never less than `straightKm`. */
  readonly km: number;
  readonly straightKm: number;
  /** What it goes by, in order; empty where it only bends or nothing lies between. */
  readonly crossings: readonly Crossing[];
}

/**
 * Stage 4, water: distance where a straight line over an estuary is no road.
 *
 * Where the straight leg cuts no barrier, the distance is the great circle. Else it is the shortest
 * way by crossings: a graph of visibility (Lozano-Perez and Wesley 1979) whose nodes are the banks
 * of the crossings and the corners of the lines, joined where the leg between two cuts no barrier,
 * and across each crossing; the way through it is found as Dijkstra (1959) does. The legs from a
 * node are worked out once, when a way first comes by it. A place that no crossing joins to another
 * is Infinity away from it.
 *
 * Nodes are numbered: 2 k and 2 k + 1 are the banks of crossing k, crossings in the order of the
 * barriers; the corners follow. Positions are in degrees, distances in km.
 */
export class Waters {
  readonly lines: BarrierLines;
  readonly nodes: readonly Position[];
  private readonly vectors: UnitVectors;
  private readonly crossings: readonly Crossing[];
  private readonly ways = new ByPlace((place, withinKm) => this.waysFrom(place, withinKm));
  private readonly legsBack = new ByPlace((place, withinKm) => this.legsFrom(place, withinKm));
  /** Km from node to node, by node, as far as they were asked for yet. */
  private readonly legs: ({ withinKm: number; km: Float64Array } | undefined)[];

  constructor(barriers: readonly Barrier[]) {
    this.lines = new BarrierLines(barriers);
    this.crossings = barriers.flatMap(({ crossings }) => crossings);
    const banks = this.crossings.flatMap((crossing) => crossing.banks);
    this.nodes = [...banks, ...barriers.flatMap(cornersOf)];
    this.legs = this.nodes.map(() => undefined);
    const vectors = this.nodes.map((node) => unitVector(...node));
    this.vectors = {
      x: Float64Array.from(vectors, ([x]) => x),
      y: Float64Array.from(vectors, ([, y]) => y),
      z: Float64Array.from(vectors, ([, , z]) => z),
    };
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
    const [first, second] = turned ? [to, from] : [from, to];
    // Most ways are not much longer than the straight line. One within the circle is the shortest:
    // no leg and no node of a shorter one lies outside it.
    for (let withinKm = circleKm(straightKm); ; withinKm = circleKm(2 * withinKm)) {
      const ways = this.ways.of(first, withinKm);
      const legsBack = this.legsBack.of(second, withinKm);
      let last = -1;
      let km = Infinity;
      for (let n = 0; n < legsBack.length; n++)
        if (ways.km[n]! + legsBack[n]! < km) [km, last] = [ways.km[n]! + legsBack[n]!, n];
      if (km > withinKm) continue;
      if (last < 0) return null;
      const backwards = this.crossingsTo(last, ways.before);
      // Rounding alone could make the sum of legs shorter than the straight line.
      return {
        km: Math.max(km, straightKm),
        straightKm,
        crossings: turned ? backwards : backwards.reverse(),
      };
    }
  }

  /** The barriers that may lie within so many km of a place. Empty: all ways there are straight. */
  near(longitude: number, latitude: number, radiusKm: number): BarrierSubset {
    return this.lines.near(longitude, latitude, radiusKm);
  }

  /** Km of the straight leg from a place to each node it sees within so many km; else Infinity. */
  legsFrom(place: Position, withinKm = Infinity): Float64Array {
    const legs = new Float64Array(this.nodes.length).fill(Infinity);
    const near = this.lines.near(...place, withinKm);
    const chordSquared = this.chordsAround(place, withinKm);
    for (let n = 0; n < legs.length; n++)
      if (chordSquared[n]! < Infinity && this.sees(place, n, near))
        legs[n] = kmOfChordSquared(chordSquared[n]!);
    return legs;
  }

  /** The nodes within so many km of a place, corners within CORNER_KM; seen or not. */
  nodesAround(place: Position, withinKm: number): NodesAround {
    const chordSquared = this.chordsAround(place, withinKm);
    const near: number[] = [];
    for (let n = 0; n < chordSquared.length; n++) if (chordSquared[n]! < Infinity) near.push(n);
    near.sort((a, b) => chordSquared[a]! - chordSquared[b]!);
    return {
      node: Uint16Array.from(near),
      km: Float64Array.from(near, (n) => kmOfChordSquared(chordSquared[n]!)),
    };
  }

  /** By node, the squared chord to a place; Infinity to one further than that. */
  private chordsAround(place: Position, withinKm: number): Float64Array {
    const { x, y, z } = this.vectors;
    const [px, py, pz] = unitVector(...place);
    const banks = 2 * this.crossings.length;
    const bankLimit = chordSquaredOfKm(withinKm);
    const cornerLimit = chordSquaredOfKm(Math.min(withinKm, CORNER_KM));
    const chordSquared = new Float64Array(this.nodes.length).fill(Infinity);
    for (let n = 0; n < chordSquared.length; n++) {
      const dx = x[n]! - px;
      const dy = y[n]! - py;
      const dz = z[n]! - pz;
      const square = dx * dx + dy * dy + dz * dz;
      if (square <= (n < banks ? bankLimit : cornerLimit)) chordSquared[n] = square;
    }
    return chordSquared;
  }

  /** Whether no water lies on the straight line from a place to a node. */
  sees(place: Position, node: number, near?: BarrierSubset): boolean {
    return !this.lines.cuts(...place, ...this.nodes[node]!, near);
  }

  /** The shortest ways from a place to all nodes within so many km, by any crossings. */
  waysFrom(place: Position, withinKm = Infinity): Ways {
    const km = this.legsFrom(place, withinKm);
    const before = new Int16Array(km.length).fill(-1);
    const settled = new Uint8Array(km.length);
    for (;;) {
      let node = -1;
      let least = Infinity;
      for (let n = 0; n < km.length; n++)
        if (km[n]! < least && settled[n] === 0) [least, node] = [km[n]!, n];
      if (node < 0) return { km, before };
      settled[node] = 1;
      const legs = this.legsOfNode(node, withinKm);
      for (let n = 0; n < km.length; n++) {
        const way = least + legs[n]!;
        if (way >= km[n]! || way > withinKm) continue;
        km[n] = way;
        before[n] = node;
      }
    }
  }

  private legsOfNode(node: number, withinKm: number): Float64Array {
    const known = this.legs[node];
    if (known !== undefined && known.withinKm >= withinKm) return known.km;
    const widerKm = circleKm(withinKm);
    const km = this.legsFrom(this.nodes[node]!, widerKm);
    if (node < 2 * this.crossings.length)
      km[node ^ 1] = haversineKm(this.nodes[node]!, this.nodes[node ^ 1]!);
    this.legs[node] = { withinKm: widerKm, km };
    return km;
  }

  /** The crossings of the way that ends at a node, last first. */
  private crossingsTo(last: number, before: Int16Array): Crossing[] {
    const found: Crossing[] = [];
    for (let node = last; before[node]! >= 0; node = before[node]!) {
      const crossing = this.crossings[node >> 1];
      if (crossing !== undefined && before[node] === (node ^ 1)) found.push(crossing);
    }
    return found;
  }
}

/** The radius within which to look for what may be so far away: few, so that much is asked for once. */
function circleKm(km: number): number {
  if (km > WIDEST_CIRCLE_KM) return Infinity;
  return Math.max(LEAST_CIRCLE_KM, widened(km));
}

/** What was worked out of a place, kept: the centre of a district is asked for with every site. */
class ByPlace<Answer> {
  private readonly known = new Map<string, { withinKm: number; answer: Answer }>();

  constructor(private readonly work: (place: Position, withinKm: number) => Answer) {}

  /** Within the circle asked for, or within a wider one. */
  of(place: Position, withinKm: number): Answer {
    const key = place.join(' ');
    const known = this.known.get(key);
    if (known !== undefined && known.withinKm >= withinKm) return known.answer;
    const answer = this.work(place, withinKm);
    if (this.known.size >= MOST_PLACES) this.known.clear();
    this.known.set(key, { withinKm, answer });
    return answer;
  }
}

/** Nodes nearest first. */
export interface NodesAround {
  readonly node: Uint16Array;
  readonly km: Float64Array;
}

/** By node. */
export interface Ways {
  /** Infinity where no way leads within the limit. */
  readonly km: Float64Array;
  /** The node that the way comes from; -1 where it comes straight from the place. */
  readonly before: Int16Array;
}
