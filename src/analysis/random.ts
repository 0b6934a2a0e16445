/** Uniform numbers in [0, 1) that follow from a seed: the same on every machine. */
export type Random = () => number;

/** Of every draw and permutation. Any number would serve; that it never changes is the point. */
export const SEED = 20170210;

/** How many are made at once where they are asked for one at a time. */
const AT_ONCE = 64;

/** @param seed a whole number */
export function seededRandom(seed: number): Random {
  const fill = randomBlocks(seed);
  const numbers = new Float64Array(AT_ONCE);
  let at = AT_ONCE;
  return () => {
    if (at === AT_ONCE) {
      fill(numbers);
      at = 0;
    }
    return numbers[at++]!;
  };
}

/**
 * sfc32 (Doty-Humphrey, PractRand): 128 bits of state, passes the usual batteries of tests. The
 * numbers of `seededRandom` by the block, each in a quarter of the time: the state stays at hand in
 * the loop. Between blocks it stands in an array, as Chromium makes an object of every whole number
 * of more than 31 bits that a variable of a closure holds.
 *
 * @param seed a whole number
 * @returns fills all of an array with the numbers that are next
 */
export function randomBlocks(seed: number): (numbers: Float64Array) => void {
  const state = Int32Array.of(0, 0, seed, 1);
  const fill = (numbers: Float64Array): void => {
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let counter = state[3]!;
    for (let i = 0; i < numbers.length; i++) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      numbers[i] = (sum >>> 0) / 2 ** 32;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = counter;
  };
  // The first numbers of neighbouring seeds are alike.
  fill(new Float64Array(12));
  return fill;
}

/** Uniform in [low, high). */
export function uniform(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** One of the items, each as likely. */
export function pickOne<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}
