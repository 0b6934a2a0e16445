import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { benjaminiHochberg } from '../../src/analysis/falseDiscovery';
import { finish } from '../../src/analysis';
import { localMoranMoments, moran, type Neighbours } from '../../src/analysis/moran';
import { linkIslands } from '../../src/analysis/neighbours';
import { permutationPValues } from '../../src/analysis/permutation';
import { neighbourhoods, positions, PATIENCE_MS, RUNS } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const SIZE = 8;
const EVERY = Array.from({ length: SIZE }, (_, area) => area);
const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: SIZE, maxLength: SIZE });
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});

function largestDifference(a: readonly number[], b: readonly number[]): number {
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}

describe("Moran's I", () => {
  it('does not change when the values are scaled and shifted', () => {
    fc.assert(
      fc.property(
        values.filter((list) => new Set(list).size > 1),
        neighbourhoods(SIZE),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -100, max: 100, noNaN: true }),
        (list, neighbours, scale, shift) => {
          const before = moran(list, neighbours);
          const after = moran(
            list.map((value) => scale * value + shift),
            neighbours,
          );
          expect(Math.abs(after.index - before.index)).toBeLessThan(1e-6);
          expect(largestDifference(after.local, before.local)).toBeLessThan(1e-6);
          expect(Math.abs(after.variance - before.variance)).toBeLessThan(1e-6);
        },
      ),
      RUNS,
    );
  });

  it('is the mean of the local ones, in their scaling', () => {
    fc.assert(
      fc.property(values, neighbourhoods(SIZE), (list, neighbours) => {
        const { index, local } = moran(list, neighbours);
        const sum = local.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum / (SIZE - 1) - index)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it('of one area has the closed-form mean and variance of all its permutations', () => {
    // Full enumeration: every set of neighbours that could have been drawn from the others.
    fc.assert(
      fc.property(
        values.filter((list) => new Set(list).size > 1),
        neighbourhoods(SIZE),
        fc.nat(SIZE - 1),
        (list, neighbours, area) => {
          const { mean, variance } = localMoranMoments(list, neighbours);
          const others = list.flatMap((_, i) => (i === area ? [] : [i]));
          const all = subsets(others, neighbours[area]!.length).map((drawn) => {
            const swapped = neighbours.map((own, i) => (i === area ? drawn : own));
            return moran(list, swapped).local[area]!;
          });
          const average = all.reduce((sum, value) => sum + value, 0) / all.length;
          const spread = all.reduce((sum, value) => sum + (value - average) ** 2, 0) / all.length;
          expect(Math.abs(mean[area]! - average)).toBeLessThan(1e-9);
          expect(Math.abs(variance[area]! - spread)).toBeLessThan(1e-9);
        },
      ),
      RUNS,
    );
  });
});

describe('the correction of Benjamini and Hochberg', () => {
  it('rejects more at a larger alpha, never others instead', () => {
    fc.assert(
      fc.property(
        pValues,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, a, b) => {
          const strict = rejectedBySteps(list, Math.min(a, b));
          const lenient = rejectedBySteps(list, Math.max(a, b));
          expect(strict.every((rejected, i) => !rejected || lenient[i]!)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('by adjusted p values is the step-up procedure of the paper', () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, alpha) => {
        const adjusted = benjaminiHochberg(list).map((p) => p <= alpha);
        expect(adjusted).toEqual(rejectedBySteps(list, alpha));
      }),
      RUNS,
    );
  });

  it('never lowers a p value and never goes above 1', () => {
    fc.assert(
      fc.property(pValues, (list) => {
        for (const [i, adjusted] of benjaminiHochberg(list).entries())
          expect(adjusted >= list[i]! * (1 - 1e-12) && adjusted <= 1).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('permutations', () => {
  const permuted = (
    list: readonly number[],
    neighbours: Neighbours,
    areas: readonly number[],
    permutations: number,
    seed: number,
  ): number[] => finish(permutationPValues(list, neighbours, areas, permutations, seed));

  it('give the same p value for the same seed, in (0, 1], whoever else is asked for', () => {
    fc.assert(
      fc.property(
        values,
        neighbourhoods(SIZE),
        fc.subarray(EVERY),
        fc.nat(),
        (list, neighbours, areas, seed) => {
          const all = permuted(list, neighbours, EVERY, 99, seed);
          const some = areas.map((area) => all[area]!);
          expect(permuted(list, neighbours, areas, 99, seed)).toEqual(some);
          expect(all.every((p) => p > 0 && p <= 1)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('come to the share of all sets of neighbours that are as far out', () => {
    const permutations = 5_000;
    fc.assert(
      fc.property(
        values,
        neighbourhoods(SIZE),
        fc.nat(SIZE - 1),
        fc.nat(),
        (list, neighbours, area, seed) => {
          const own = neighbours[area]!;
          const others = EVERY.filter((i) => i !== area);
          const sumOf = (drawn: readonly number[]): number =>
            drawn.reduce((sum, j) => sum + list[j]!, 0);
          const sums = subsets(others, own.length).map(sumOf);
          const share = (isOut: (sum: number) => boolean): number =>
            sums.filter(isOut).length / sums.length;
          const observed = sumOf(own);
          const tail = Math.min(
            share((sum) => sum >= observed),
            share((sum) => sum <= observed),
          );
          const [p] = permuted(list, neighbours, [area], permutations, seed);
          // Six standard errors, and the observed pattern, which is counted once more.
          const margin = 6 * Math.sqrt((tail * (1 - tail)) / permutations) + 1 / permutations;
          expect(Math.abs(p! - Math.min(1, 2 * tail))).toBeLessThan(2 * margin);
        },
      ),
      RUNS,
    );
  });

  it('count ties with a tolerance: with equal values everywhere nothing is unusual', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        neighbourhoods(SIZE),
        (value, neighbours) => {
          const list = EVERY.map(() => value);
          expect(permuted(list, neighbours, [0], 99, 1)).toEqual([1]);
        },
      ),
      RUNS,
    );
  });

  it('are none of nobody', () => {
    expect(permuted([], [], [], 99, 1)).toEqual([]);
  });
});

describe('islands', () => {
  it('are linked, both ways, and nobody else is', () => {
    fc.assert(
      fc.property(
        fc.array(positions, { minLength: SIZE, maxLength: SIZE }),
        neighbourhoods(SIZE - 2),
        (centres, mainland) => {
          const linked = linkIslands([...mainland, [], []], centres);
          for (const [area, list] of linked.entries()) {
            expect(list.length).toBeGreaterThan(0);
            expect(list.every((other) => linked[other]!.includes(area))).toBe(true);
          }
          for (const [area, list] of mainland.entries())
            expect(linked[area]!.filter((other) => other < SIZE - 2)).toEqual(list);
        },
      ),
      RUNS,
    );
  });
});

/** Straight from the paper: the largest k with p(k) <= k alpha / n, and all up to it. */
function rejectedBySteps(list: readonly number[], alpha: number): boolean[] {
  const sorted = list.toSorted((a, b) => a - b);
  // Written as p n / k <= alpha, which rounds as the adjusted p values do.
  const last = sorted.findLastIndex((p, k) => (p * list.length) / (k + 1) <= alpha);
  return list.map((p) => last >= 0 && p <= sorted[last]!);
}

/** Every set of so many of the items. */
function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) =>
    subsets(items.slice(i + 1), size - 1).map((rest) => [item].concat(rest)),
  );
}
