import type { Barrier, Crossing, Position } from '../domain';
import { BarrierLines, type BarrierSubset } from './barrierLines';
import { chordSquaredOfKm, haversineKm, kmOfChordSquared, unitVector } from './distance';
import { PointGrid } from './pointGrid';
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
  private readonly grid: PointGrid;
  private readonly crossings: readonly Crossing[];
  private readonly ways = new ByPlace((place, withinKm) => this.waysFrom(place, withinKm));
  private readonly legsBack = new ByPlace((place, withinKm) => this.legsFrom(place, withinKm));
  /** By node, those that it sees, as far as they were asked for yet. */
  private readonly legs: ((NodesAround & { readonly withinKm: number }) | undefined)[];

  constructor(barriers: readonly Barrier[]) {
    this.lines = new BarrierLines(barriers);
    this.crossings = barriers.flatMap(({ crossings }) => crossings);
    const banks = this.crossings.flatMap((crossing) => crossing.banks);
    this.nodes = [...banks, ...barriers.flatMap(cornersOf)];
    this.legs = this.nodes.map(() => undefined);
    this.grid = new PointGrid(
      this.nodes.map(([longitude]) => longitude),
      this.nodes.map(([, latitude]) => latitude),
    );
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
    this.eachNode(place, withinKm, (node, chordSquared) => {
      if (this.sees(place, node, near)) legs[node] = kmOfChordSquared(chordSquared);
    });
    return legs;
  }

  /** The nodes within so many km of a place, corners within CORNER_KM, nearest first; seen or not. */
  nodesAround(place: Position, withinKm: number): NodesAround {
    const near: [node: number, chordSquared: number][] = [];
    this.eachNode(place, withinKm, (...found) => near.push(found));
    near.sort(([a, toA], [b, toB]) => toA - toB || a - b);
    return {
      node: Uint16Array.from(near, ([node]) => node),
      km: Float64Array.from(near, ([, chordSquared]) => kmOfChordSquared(chordSquared)),
    };
  }

  /** Calls back with the nodes within so many km of a place, corners within CORNER_KM, in no order. */
  private eachNode(
    place: Position,
    withinKm: number,
    visit: (node: number, chordSquared: number) => void,
  ): void {
    const { order, x, y, z, runs } = this.grid;
    const [px, py, pz] = unitVector(...place);
    const banks = 2 * this.crossings.length;
    const bankLimit = chordSquaredOfKm(withinKm);
    const cornerLimit = chordSquaredOfKm(Math.min(withinKm, CORNER_KM));
    const runCount = this.grid.query(...place, withinKm);
    for (let run = 0; run < runCount; run++)
      for (let slot = runs[2 * run]!; slot < runs[2 * run + 1]!; slot++) {
        const dx = x[slot]! - px;
        const dy = y[slot]! - py;
        const dz = z[slot]! - pz;
        const chordSquared = dx * dx + dy * dy + dz * dz;
        const node = order[slot]!;
        if (chordSquared <= (node < banks ? bankLimit : cornerLimit)) visit(node, chordSquared);
      }
  }

  /** Whether no water lies on the straight line from a place to a node. */
  sees(place: Position, node: number, near?: BarrierSubset): boolean {
    return !this.lines.cuts(...place, ...this.nodes[node]!, near);
  }

  /** The shortest ways from a place to all nodes within so many km, by any crossings. */
  waysFrom(place: Position, withinKm = Infinity): Ways {
    const km = this.legsFrom(place, withinKm);
    const before = new Int16Array(km.length).fill(-1);
    /** Reached, and not gone on from yet. */
    const open = Array.from(km.keys()).filter((n) => km[n]! < Infinity);
    while (open.length > 0) {
      let at = 0;
      for (let k = 1; k < open.length; k++) if (isSooner(km, open[k]!, open[at]!)) at = k;
      const node = open[at]!;
      open[at] = open[open.length - 1]!;
      open.pop();
      const legs = this.legsOfNode(node, withinKm);
      for (let k = 0; k < legs.node.length; k++) {
        const next = legs.node[k]!;
        const way = km[node]! + legs.km[k]!;
        if (way >= km[next]! || way > withinKm) continue;
        if (km[next] === Infinity) open.push(next);
        km[next] = way;
        before[next] = node;
      }
    }
    return { km, before };
  }

  private legsOfNode(node: number, withinKm: number): NodesAround {
    const known = this.legs[node];
    if (known !== undefined && known.withinKm >= withinKm) return known;
    const widerKm = circleKm(withinKm);
    const km = this.legsFrom(this.nodes[node]!, widerKm);
    if (node < 2 * this.crossings.length)
      km[node ^ 1] = haversineKm(this.nodes[node]!, this.nodes[node ^ 1]!);
    const seen = Uint16Array.from(km.keys()).filter((n) => km[n]! < Infinity);
    const legs = { withinKm: widerKm, node: seen, km: Float64Array.from(seen, (n) => km[n]!) };
    this.legs[node] = legs;
    return legs;
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

/** Of two nodes that are as near the one of the lower number, so that a way is named the same each time. */
function isSooner(km: Float64Array, node: number, than: number): boolean {
  return km[node]! < km[than]! || (km[node] === km[than] && node < than);
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

/** Some nodes, and how far each is. */
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
