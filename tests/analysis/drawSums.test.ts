import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DrawSums, rounderOf } from '../../src/analysis/drawSums';
import { RUNS } from './arbitraries';

/** More than are added at a time. */
const PLACES = 6;

/** What each owner gives at each place, of very different sizes, and the draws that hold it. */
const owners = fc.array(
  fc.record({
    values: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: PLACES,
      maxLength: PLACES,
    }),
    size: fc.integer({ min: -40, max: 0 }),
    counts: fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)),
  }),
  { minLength: 1, maxLength: 12 },
);

type Owner = typeof owners extends fc.Arbitrary<(infer One)[]> ? One : never;

const valuesOf = ({ values, size }: Owner): number[] => values.map((value) => value * 2 ** size);

/** By draw, then by place. */
function sumsOf(all: readonly Owner[], most: Float64Array, order: readonly number[]): number[][] {
  const draws = [0, 1].map((draw) => all.map(({ counts }) => counts[draw]!));
  const sums = new DrawSums(
    draws,
    all.map((_, owner) => [owner]),
    most.map(rounderOf),
  );
  const places = Uint32Array.from({ length: PLACES }, (_, place) => place);
  for (const owner of order)
    sums.add(
      owner,
      { count: PLACES, places, weights: Float64Array.from(valuesOf(all[owner]!)) },
      1,
    );
  return draws.map((_, draw) => Array.from(places, sums.of(draw)));
}

it('sums of draws are those of the owners they hold, to the last bits', () => {
  fc.assert(
    fc.property(owners, (all) => {
      const most = mostOf(all);
      const sums = sumsOf(all, most, [...all.keys()]);
      for (const [draw, bySum] of sums.entries())
        for (const [place, sum] of bySum.entries()) {
          const held = all.filter(({ counts }) => counts[draw] === 1);
          const plain = held.reduce((total, owner) => total + valuesOf(owner)[place]!, 0);
          expect(Math.abs(sum - plain)).toBeLessThanOrEqual(all.length * 2 ** -50 * most[place]!);
        }
    }),
    RUNS,
  );
});

it('no bit hangs on the order of the owners, and without any there is nothing', () => {
  fc.assert(
    fc.property(owners, fc.nat(), (all, turn) => {
      const most = mostOf(all);
      const order = [...all.keys()];
      const first = turn % all.length;
      const turned = [...order.slice(first), ...order.slice(0, first)].reverse();
      expect(sumsOf(all, most, turned)).toEqual(sumsOf(all, most, order));
      const nobody = all.map((owner): Owner => ({ ...owner, counts: [0, 0] }));
      expect(sumsOf(nobody, most, order).flat()).toEqual(Array(2 * PLACES).fill(0));
    }),
    RUNS,
  );
});

it('a row that several owners give is added as often as each of them gives it', () => {
  fc.assert(
    fc.property(owners, (all) => {
      const [first] = all as [Owner];
      const alike = all.map((owner): Owner => ({
        ...owner,
        values: first.values,
        size: first.size,
      }));
      const most = mostOf(alike);
      const draws = [0, 1].map((draw) => alike.map(({ counts }) => counts[draw]!));
      const sums = new DrawSums(draws, [[...alike.keys()]], most.map(rounderOf));
      const places = Uint32Array.from({ length: PLACES }, (_, place) => place);
      sums.add(0, { count: PLACES, places, weights: Float64Array.from(valuesOf(first)) }, 1);
      const oneByOne = sumsOf(alike, most, [...alike.keys()]);
      expect(draws.map((_, draw) => Array.from(places, sums.of(draw)))).toEqual(oneByOne);
    }),
    RUNS,
  );
});

function mostOf(all: readonly Owner[]): Float64Array {
  return Float64Array.from({ length: PLACES }, (_, place) =>
    all.reduce((total, owner) => total + valuesOf(owner)[place]!, 0),
  );
}
