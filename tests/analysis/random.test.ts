import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomBlocks, seededRandom } from '../../src/analysis/random';

/** sfc32 as its author wrote it down, on numbers of 32 bits, past the first twelve. */
function* sfc32(seed: number): Generator<number> {
  const state = Uint32Array.of(0, 0, seed, 1);
  const [a, b, c, counter] = [0, 1, 2, 3] as const;
  for (let drawn = 0; ; drawn++) {
    const sum = (state[a]! + state[b]! + state[counter]!) >>> 0;
    state[counter]! += 1;
    state[a] = state[b]! ^ (state[b]! >>> 9);
    state[b] = state[c]! + (state[c]! << 3);
    state[c] = ((state[c]! << 21) | (state[c]! >>> 11)) + sum;
    if (drawn >= 12) yield sum / 2 ** 32;
  }
}

it('numbers are those of sfc32, one at a time and in blocks of any length', () => {
  const sizes = fc.array(fc.nat(200), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), sizes, (seed, lengths) => {
      const blocks = lengths.map((length) => new Float64Array(length));
      const fill = randomBlocks(seed);
      for (const block of blocks) fill(block);
      const numbers = blocks.flatMap((block) => [...block]);
      const expected = sfc32(seed);
      expect(numbers).toEqual(numbers.map(() => expected.next().value));
      const random = seededRandom(seed);
      expect(numbers.map(() => random())).toEqual(numbers);
    }),
  );
});
