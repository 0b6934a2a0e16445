import { GainQueue, type Entry } from './gainQueue';

/**
 * A submodular objective over numbered candidates: what one more would add never grows as others
 * are chosen.
 */
export interface SubmodularChoice {
  readonly candidateCount: number;
  /** What the candidate would add to what is chosen so far. Not negative. */
  readonly gain: (candidate: number) => number;
  readonly choose: (candidate: number) => void;
  /** At most one candidate of a group is chosen; null for no such limit. */
  readonly groupOf: ((candidate: number) => number | string) | null;
}

export interface GreedyAnswer {
  /** In the order chosen, with what each added. */
  readonly chosen: readonly { readonly candidate: number; readonly gain: number }[];
  /** No choice of as many candidates adds more than this in all. */
  readonly upperBound: number;
  /** How often a gain was worked out: the plain greedy needs count x candidates. */
  readonly evaluations: number;
}

/**
 * Stage 11: chooses one candidate after the other, each adding the most; equal gains, the first.
 * At least 1 - 1/e = 63.2% of the best (Nemhauser, Wolsey and Fisher 1978). Lazy (Minoux 1978): a
 * gain worked out earlier is an upper bound now, so most are never worked out again; the answer is
 * that of the plain greedy to the last bit.
 *
 * The bound is for this very instance and usually far better: for every prefix S_k of the choice,
 * what S_k added plus the `count` largest gains at S_k is more than any choice can add.
 *
 * A generator, so that a worker can abandon it: yields how many are chosen, after each.
 */
export function* lazyGreedy(
  problem: SubmodularChoice,
  count: number,
): Generator<number, GreedyAnswer> {
  const queue = new GainQueue();
  let evaluations = problem.candidateCount;
  for (let candidate = 0; candidate < problem.candidateCount; candidate++)
    queue.push({ candidate, gain: problem.gain(candidate), step: 0 });

  const chosen: { candidate: number; gain: number }[] = [];
  const usedGroups = new Set<number | string>();
  let total = 0;
  let upperBound = Infinity;

  for (let step = 0; ; step++) {
    // The largest gains at this prefix, each worked out afresh; then all go back into the queue.
    const fresh: Entry[] = [];
    const aside: Entry[] = [];
    const boundGroups = new Set<number | string>();
    let best: Entry | null = null;
    while (queue.size > 0 && (fresh.length < count || best === null)) {
      const entry = queue.pop();
      if (entry.step < step) {
        evaluations++;
        queue.push({ ...entry, gain: problem.gain(entry.candidate), step });
        continue;
      }
      const group = problem.groupOf?.(entry.candidate) ?? null;
      if (best === null && (group === null || !usedGroups.has(group))) best = entry;
      if (fresh.length < count && (group === null || !boundGroups.has(group))) {
        if (group !== null) boundGroups.add(group);
        fresh.push(entry);
      }
      aside.push(entry);
    }
    upperBound = Math.min(
      upperBound,
      fresh.reduce((sum, { gain }) => sum + gain, total),
    );
    if (best === null || chosen.length === count) break;
    for (const entry of aside) if (entry !== best) queue.push(entry);
    problem.choose(best.candidate);
    const group = problem.groupOf?.(best.candidate) ?? null;
    if (group !== null) usedGroups.add(group);
    chosen.push({ candidate: best.candidate, gain: best.gain });
    total += best.gain;
    yield chosen.length;
  }
  return { chosen, upperBound, evaluations };
}
