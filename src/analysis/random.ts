/** Uniform numbers in [0, 1) that follow from a seed: the same on every machine. */
export type Random = () => number;

/** Of every draw and permutation. Any number would serve; that it never changes is the point. */
export const SEED = 20170210;

/**
 * sfc32 (Doty-Humphrey, PractRand): 128 bits of state, passes the usual batteries of tests.
 *
 * @param seed a whole number
 */
export function seededRandom(seed: number): Random {
  // Whole numbers of 32 bits: as variables of the closure each would be an object to Chromium.
  const state = Int32Array.of(0, 0, seed, 1);
  const next = (): number => {
    const a = state[0]!;
    const b = state[1]!;
    const c = state[2]!;
    const counter = state[3]!;
    const sum = (((a + b) | 0) + counter) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    state[3] = counter + 1;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Uniform in [low, high). */
export function uniform(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** One of the items, each as likely. */
export function pickOne<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}
