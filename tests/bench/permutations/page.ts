import { deviations } from '../../../src/analysis/moran';
import { permutationPValue } from '../../../src/analysis/permutation';

declare global {
  interface Window {
    /** Milliseconds of each round, in turns, and whether both gave the same p values. */
    readonly measurePermutations: (rounds: number) => {
      ours: number[];
      oneByOne: number[];
      same: boolean;
    };
  }
}

const AREAS = 361;
/** Each area and the next ones in a ring: as many as a district has on average. */
const NEIGHBOURS = 5;
const PERMUTATIONS = 20_000;
const TESTED = 20;
const SEED = 1;

const values = Array.from({ length: AREAS }, (_, i) => Math.sin(i));
const neighbours = values.map((_, i) =>
  Array.from({ length: NEIGHBOURS }, (__, k) => (i + k + 1) % AREAS),
);

/** The numbers of `seededRandom`, one at a time, the state in variables of the closure. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, 0, seed | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** `permutationPValue` with a number at a time. */
function pValueOneByOne(area: number): number {
  const z = deviations(values);
  const own = neighbours[area]!;
  const others = Float64Array.from(z.filter((_, i) => i !== area));
  const observed = own.reduce((sum, j) => sum + z[j]!, 0);
  const tolerance = 1e-9 * others.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const random = sfc32(SEED + area);
  let [atLeast, atMost] = [1, 1];
  for (let p = 0; p < PERMUTATIONS; p++) {
    let sum = 0;
    for (let k = 0; k < own.length; k++) {
      const swap = k + Math.floor(random() * (others.length - k));
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

const pValue = (area: number): number =>
  permutationPValue(values, neighbours, area, PERMUTATIONS, SEED);

function timed(task: (area: number) => number): { ms: number; answers: number[] } {
  const began = performance.now();
  const answers = Array.from({ length: TESTED }, (_, area) => task(area));
  return { ms: performance.now() - began, answers };
}

Object.assign(window, {
  measurePermutations: (rounds: number) => {
    const both = [pValue, pValueOneByOne] as const;
    // The first round warms up and is not counted.
    const times = Array.from({ length: rounds + 1 }, () => both.map(timed)).slice(1);
    return {
      ours: times.map(([ours]) => ours!.ms),
      oneByOne: times.map(([, other]) => other!.ms),
      same: times.every(([a, b]) => String(a!.answers) === String(b!.answers)),
    };
  },
});
document.body.dataset['ready'] = 'yes';
