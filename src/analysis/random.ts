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
  let a = 0;
  let b = 0;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
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
