import { deviations, type Neighbours } from './moran';
import { randomBlocks } from './random';

/** Sums that differ by less than this share are ties: adding in another order moves the last bits. */
const TIE_TOLERANCE = 1e-9;
/** Permutations that are drawn at once. */
const AT_ONCE = 256;

/**
 * Stage 8: two-sided p values of local Morans by conditional permutation: an area keeps its value, its
 * neighbours are drawn from all other areas without replacement (Anselin 1995).
 *
 * p = 2 min(share at least as high, share at least as low), with the observed pattern counted once,
 * so that it is never 0. All areas share the draws, of which each takes as many as it has neighbours
 * (as PySAL's esda does): the answer for one does not depend on which others are asked for.
 *
 * A generator, as `clusters` is: yields the share done. O(permutations x neighbours of those asked).
 *
 * @param areas those that are asked for, by index
 * @returns one for each of them; 1 where it has no neighbours, or nobody else
 */
export function* permutationPValues(
  values: readonly number[],
  neighbours: Neighbours,
  areas: readonly number[],
  permutations: number,
  seed: number,
): Generator<number, number[]> {
  if (areas.length === 0) return [];
  const z = Float64Array.from(deviations(values));
  const last = z.length - 1;
  const tolerance = TIE_TOLERANCE * z.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const tests = areas.map((area) => new Test(z, neighbours[area]!, area, tolerance));
  const widest = neighbours.reduce((most, { length }) => Math.max(most, length), 0);
  const draws = new Draws(last, Math.min(widest, last), seed);
  // All others are the first places of this, but for one: there the last stands in.
  const others = z.slice();
  for (let done = 0; done < permutations; done += AT_ONCE) {
    const count = Math.min(AT_ONCE, permutations - done);
    draws.next();
    for (const test of tests) {
      others[test.area] = z[last]!;
      test.compare(others, draws, count);
      others[test.area] = z[test.area]!;
    }
    yield (done + count) / permutations;
  }
  return tests.map((test) => test.pValue(permutations));
}

/** Numbers below `others`, in each draw different ones, as many as anybody asks for. */
class Draws {
  /** Draw by draw. */
  readonly drawn: Uint32Array;
  private readonly deck: Uint32Array;
  private readonly numbers: Float64Array;
  private readonly fill: (numbers: Float64Array) => void;

  constructor(
    private readonly others: number,
    readonly width: number,
    seed: number,
  ) {
    this.drawn = new Uint32Array(AT_ONCE * width);
    this.deck = Uint32Array.from({ length: others }, (_, k) => k);
    this.numbers = new Float64Array(AT_ONCE * width);
    this.fill = randomBlocks(seed);
  }

  /** The first places of a Fisher-Yates shuffle each time; the rest need no shuffling. */
  next(): void {
    const { drawn, deck, numbers, others, width } = this;
    this.fill(numbers);
    for (let first = 0; first < numbers.length; first += width) {
      for (let k = 0; k < width; k++) {
        const swap = k + Math.floor(numbers[first + k]! * (others - k));
        const taken = deck[swap]!;
        deck[swap] = deck[k]!;
        deck[k] = taken;
        drawn[first + k] = taken;
      }
    }
  }
}

/** How one area with its neighbours stands among what was drawn. */
class Test {
  private readonly size: number;
  private readonly observed: number;
  private atLeast = 1;
  private atMost = 1;

  constructor(
    z: Float64Array,
    own: readonly number[],
    readonly area: number,
    private readonly tolerance: number,
  ) {
    this.size = own.length < z.length - 1 ? own.length : 0;
    this.observed = own.reduce((sum, j) => sum + z[j]!, 0);
  }

  /** The hot loop: so many draws of neighbours. */
  compare(others: Float64Array, { drawn, width }: Draws, count: number): void {
    const { size, observed, tolerance } = this;
    let { atLeast, atMost } = this;
    for (let first = 0; first < count * width; first += width) {
      let sum = 0;
      for (let k = first; k < first + size; k++) sum += others[drawn[k]!]!;
      if (sum >= observed - tolerance) atLeast++;
      if (sum <= observed + tolerance) atMost++;
    }
    this.atLeast = atLeast;
    this.atMost = atMost;
  }

  pValue(permutations: number): number {
    if (this.size === 0) return 1;
    return Math.min(1, (2 * Math.min(this.atLeast, this.atMost)) / (permutations + 1));
  }
}
