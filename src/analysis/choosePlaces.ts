import { gainIn, unservedWith, type CoverTable } from './coverTable';
import { lazyGreedy } from './lazyGreedy';
import type { Candidates } from './planCandidates';
import { improveBySwaps } from './swaps';
import { toldAs } from './toldAs';

/** How far it is when greedy has chosen. */
const GREEDY_SHARE = 0.5;

/** What a choice of places is made from. */
export interface ChoiceProblem {
  readonly candidates: Pick<Candidates, 'slots'>;
  readonly table: CoverTable;
  /** People in need not served yet, by slot. */
  readonly unserved: Float64Array;
  readonly choose: number;
  /** At most one place of a group, by slot; null for no such limit. The same for all of a cell. */
  readonly groupOf: ((slot: number) => string) | null;
}

export interface Chosen {
  /** Candidates by number. */
  readonly chosen: readonly number[];
  /** No choice of as many candidates is worth more. */
  readonly upperBound: number;
}

/** Stage 11: greedy, then polished by swaps. A generator, as both are: yields the share done. */
export function* choosePlaces(problem: ChoiceProblem): Generator<number, Chosen> {
  const { candidates, table, unserved, choose, groupOf } = problem;
  const groups = groupOf === null ? null : candidates.slots.map(groupOf);
  const firstGains = Float64Array.from(candidates.slots, (_, k) => gainIn(table, unserved, k));
  yield 0;
  let left: Float64Array | null = null;
  const picking = lazyGreedy(
    {
      candidateCount: firstGains.length,
      gain: (k) => (left === null ? firstGains[k]! : gainIn(table, left, k)),
      choose: (k) => {
        left = unservedWith(table, left ?? unserved, k);
      },
      groupOf: groups === null ? null : (k) => groups[k]!,
    },
    choose,
  );
  const greedy = yield* toldAs(picking, (picked) => (GREEDY_SHARE * picked) / choose);
  const swapping = improveBySwaps(
    table,
    unserved,
    firstGains,
    greedy.chosen.map(({ candidate }) => candidate),
    (k, others) =>
      !others.includes(k) &&
      (groups === null || !others.some((other) => groups[other] === groups[k])),
  );
  // A further round begins where the last one did: what was told is not taken back.
  let told = GREEDY_SHARE;
  const chosen = yield* toldAs(swapping, (share) => {
    told = Math.max(told, GREEDY_SHARE + (1 - GREEDY_SHARE) * share);
    return told;
  });
  return { chosen, upperBound: greedy.upperBound };
}
