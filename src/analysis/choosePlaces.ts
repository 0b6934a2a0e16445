import { gainIn, unservedWith, type CoverTable } from './coverTable';
import { lazyGreedy } from './lazyGreedy';
import type { Candidates } from './planCandidates';
import { improveBySwaps } from './swaps';

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

/** Stage 11: greedy, then polished by swaps. */
export function choosePlaces(problem: ChoiceProblem): Chosen {
  const { candidates, table, unserved, choose, groupOf } = problem;
  const groups = groupOf === null ? null : candidates.slots.map(groupOf);
  const firstGains = Float64Array.from(candidates.slots, (_, k) => gainIn(table, unserved, k));
  let left: Float64Array | null = null;
  const greedy = lazyGreedy(
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
  const chosen = improveBySwaps(
    table,
    unserved,
    firstGains,
    greedy.chosen.map(({ candidate }) => candidate),
    (k, others) =>
      !others.includes(k) &&
      (groups === null || !others.some((other) => groups[other] === groups[k])),
  );
  return { chosen, upperBound: greedy.upperBound };
}
