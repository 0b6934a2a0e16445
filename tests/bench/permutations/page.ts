import { deviations } from '../../../src/analysis/moran';
import { finish } from '../../../src/analysis';
import { permutationPValues } from '../../../src/analysis/permutation';
import { randomBlocks } from '../../../src/analysis/random';

declare global {
  interface Window {
    /** Milliseconds of each round, in turns, and the largest difference of p, in standard errors. */
    readonly measurePermutations: (rounds: number) => {
      ours: number[];
      apart: number[];
      difference: number;
    };
  }
}

const AREAS = 361;
/** Each area and the next ones in a ring: as many as a district has on average. */
const NEIGHBOURS = 5;
const PERMUTATIONS = 20_000;
const TESTED = Array.from({ length: 100 }, (_, area) => area);
const AT_ONCE = 256;
const SEED = 1;

const values = Array.from({ length: AREAS }, (_, i) => Math.sin(i));
const neighbours = values.map((_, i) =>
  Array.from({ length: NEIGHBOURS }, (__, k) => (i + k + 1) % AREAS),
);

/** As it was: every area draws numbers of its own, shuffles the others, and adds up what it takes. */
function pValueApart(area: number): number {
  const z = deviations(values);
  const own = neighbours[area]!;
  const others = Float64Array.from(z.filter((_, i) => i !== area));
  const observed = own.reduce((sum, j) => sum + z[j]!, 0);
  const tolerance = 1e-9 * others.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const fill = randomBlocks(SEED + area);
  const numbers = new Float64Array(AT_ONCE * own.length);
  let [atLeast, atMost] = [1, 1];
  for (let p = 0; p < PERMUTATIONS; p++) {
    const first = (p % AT_ONCE) * own.length;
    if (first === 0) fill(numbers);
    let sum = 0;
    for (let k = 0; k < own.length; k++) {
      const swap = k + Math.floor(numbers[first + k]! * (others.length - k));
      const drawn = others[swap]!;
      others[swap] = others[k]!;
      others[k] = drawn;
      sum += drawn;
    }
    if (sum >= observed - tolerance) atLeast++;
    if (sum <= observed + tolerance) atMost++;
  }
  return Math.min(1, (2 * Math.min(atLeast, atMost)) / (PERMUTATIONS + 1));
}

const ours = (): number[] =>
  finish(permutationPValues(values, neighbours, TESTED, PERMUTATIONS, SEED));
const apart = (): number[] => TESTED.map(pValueApart);

function timed(task: () => number[]): { ms: number; answers: number[] } {
  const began = performance.now();
  const answers = task();
  return { ms: performance.now() - began, answers };
}

/** Of two estimates of one p value, each of twice the smaller tail. */
function standardErrorsApart(a: number, b: number): number {
  const tail = (a + b) / 4;
  return Math.abs(a - b) / 2 / Math.sqrt((2 * tail * (1 - tail)) / PERMUTATIONS);
}

Object.assign(window, {
  measurePermutations: (rounds: number) => {
    const both = [ours, apart] as const;
    // The first round warms up and is not counted.
    const times = Array.from({ length: rounds + 1 }, () => both.map(timed)).slice(1);
    return {
      ours: times.map(([one]) => one!.ms),
      apart: times.map(([, other]) => other!.ms),
      difference: Math.max(
        ...times[0]![0]!.answers.map((p, k) => standardErrorsApart(p, times[0]![1]!.answers[k]!)),
      ),
    };
  },
});
document.body.dataset['ready'] = 'yes';
