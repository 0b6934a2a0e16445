import type { ChoiceProblem } from './choosePlaces';
import type { CoverTable } from './coverTable';
import type { Demand } from './demand';
import { distanceDecay } from './decay';
import { largest, sumOf, type Amount } from './largest';
import type { Candidates } from './planCandidates';
import { accessOfReach } from './reach';
import { eachWithinCatchment } from './withinCatchment';

const ROUNDS = 40;
const HALVINGS = 20;
/** Sums in another order differ by less than this, relative to the sum. */
const ROUNDING = 1e-9;

/** A choice, and what places are worth beyond what the table holds. */
export interface BoundProblem extends ChoiceProblem {
  readonly demand: Demand;
  readonly candidates: Candidates;
  readonly catchmentKm: number;
  readonly halfReach: number;
}

/**
 * Stage 11, the proof: no choice of `choose` of all the points is worth more than this.
 *
 * With Y_i the sum of phi / h0 over what is chosen, F = sum_i u_i (1 - exp(-Y_i)), which is concave
 * in Y: it lies below its tangent at any Y. Along a tangent each point adds a fixed amount, so the
 * best choice along it is that of the largest amounts, and what it comes to is a bound for every
 * choice. Places may be taken in fractions to find a good Y (Frank and Wolfe 1956), starting at
 * what was chosen; the tangent with the least bound is kept, and asked about all points, those that
 * were thinned out among them.
 *
 * Yields the share done after each step.
 *
 * @param chosen candidates, by number
 */
export function* planBound(
  problem: BoundProblem,
  chosen: readonly number[],
): Generator<number, number> {
  const { unserved, table, choose, candidates } = problem;
  let rises = risesOf(table, chosen, unserved.length);
  let least = Infinity;
  let leastAt = rises;
  for (let round = 0; round < ROUNDS; round++) {
    const weights = weightsAt(unserved, rises);
    const taken = largest(candidateAmounts(problem, weights), choose);
    const bound = tangent(unserved, rises, weights) + sumOf(taken);
    if (bound < least) [least, leastAt] = [bound, rises];
    const to = risesOf(
      table,
      taken.map(({ candidate }) => candidate),
      unserved.length,
    );
    rises = towards(unserved, rises, to);
    yield (round + 1) / ROUNDS;
  }
  if (candidates.spreadKm.some((km) => km > 0)) {
    const weights = weightsAt(unserved, leastAt);
    least = tangent(unserved, leastAt, weights) + largestOfAll(problem, weights);
  }
  return least * (1 + ROUNDING);
}

/** By slot, what one more of H / h0 adds along the tangent. */
function weightsAt(unserved: Float64Array, rises: Float64Array): Float64Array {
  return unserved.map((people, slot) => people * Math.exp(-rises[slot]!));
}

/** What the tangent says of no choice at all. */
function tangent(unserved: Float64Array, rises: Float64Array, weights: Float64Array): number {
  return unserved.reduce(
    (sum, people, slot) =>
      sum + people * accessOfReach(rises[slot]!, 1) - weights[slot]! * rises[slot]!,
    0,
  );
}

/** What each candidate adds along the tangent. */
function candidateAmounts(
  { table: { start, places, rise }, candidates, groupOf }: BoundProblem,
  weights: Float64Array,
): (Amount & { readonly candidate: number })[] {
  return candidates.slots.map((slot, candidate) => {
    let amount = 0;
    const end = start[candidate + 1]!;
    for (let e = start[candidate]!; e < end; e++) amount += weights[places[e]!]! * rise[e]!;
    return { candidate, amount, group: groupOf?.(slot) ?? null };
  });
}

/**
 * The sum of the largest amounts of all points. Of a cell no point adds more than its candidate
 * would with every distance shorter by as far as the farthest is off, straight over water: cells
 * are opened in that order, until no other can matter.
 */
function largestOfAll(problem: BoundProblem, weights: Float64Array): number {
  const { demand, candidates, choose, groupOf } = problem;
  const straight = { ...demand, detours: null };
  const cells = candidates.slots.map((slot, k) => ({
    members: candidates.members[k]!,
    ceiling: amountAround(problem, straight, slot, candidates.spreadKm[k]!, weights),
  }));
  let found: Amount[] = [];
  for (const { members, ceiling } of cells.sort((a, b) => b.ceiling - a.ceiling)) {
    if (found.length === choose && ceiling <= found.at(-1)!.amount) break;
    const opened = members.map((slot) => ({
      amount: amountAround(problem, demand, slot, 0, weights),
      group: groupOf?.(slot) ?? null,
    }));
    found = largest([...found, ...opened], choose);
  }
  return sumOf(found);
}

/** @param nearerKm by how much each distance is taken as shorter than it is */
function amountAround(
  { catchmentKm, halfReach }: BoundProblem,
  demand: Demand,
  slot: number,
  nearerKm: number,
  weights: Float64Array,
): number {
  const [longitude, latitude] = [demand.longitude[slot]!, demand.latitude[slot]!];
  let amount = 0;
  const reachKm = catchmentKm + nearerKm;
  eachWithinCatchment(demand, longitude, latitude, reachKm, (place, _, squaredKm) => {
    const distanceKm = Math.max(0, Math.sqrt(squaredKm) - nearerKm);
    amount += (weights[place]! * distanceDecay(distanceKm, catchmentKm)) / halfReach;
  });
  return amount;
}

function risesOf(
  { start, places, rise }: CoverTable,
  taken: readonly number[],
  slotCount: number,
): Float64Array {
  const rises = new Float64Array(slotCount);
  for (const candidate of taken) {
    const end = start[candidate + 1]!;
    for (let e = start[candidate]!; e < end; e++) rises[places[e]!]! += rise[e]!;
  }
  return rises;
}

/** The point between the two where F is largest: F is concave, so halving finds it. */
function towards(unserved: Float64Array, from: Float64Array, to: Float64Array): Float64Array {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    let slope = 0;
    for (let slot = 0; slot < from.length; slot++) {
      const step = to[slot]! - from[slot]!;
      if (step !== 0) slope += unserved[slot]! * step * Math.exp(-from[slot]! - middle * step);
    }
    if (slope > 0) low = middle;
    else high = middle;
  }
  return from.map((rise, slot) => rise + low * (to[slot]! - rise));
}
