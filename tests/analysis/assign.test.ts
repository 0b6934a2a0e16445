import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/analysis/assign';

type Costs = readonly ReadonlyMap<number, number>[];

/** Every way to pair them, tried: the most pairs, then the least cost. */
function bruteForce(costs: Costs, rightCount: number, capacity: number): [number, number] {
  const taken = Array.from({ length: rightCount }, () => 0);
  const better = (a: [number, number], b: [number, number]) =>
    a[0] > b[0] || (a[0] === b[0] && a[1] <= b[1]) ? a : b;
  const from = (left: number, pairs: number, cost: number): [number, number] => {
    if (left === costs.length) return [pairs, cost];
    let best = from(left + 1, pairs, cost);
    for (const [right, own] of costs[left]!) {
      if (taken[right]! >= capacity) continue;
      taken[right]!++;
      best = better(best, from(left + 1, pairs + 1, cost + own));
      taken[right]!--;
    }
    return best;
  };
  return from(0, 0, 0);
}

function toldOf(costs: Costs, rights: readonly (number | null)[]): [number, number] {
  const pairs = rights.flatMap((right, left) => (right === null ? [] : costs[left]!.get(right)!));
  return [pairs.length, pairs.reduce((sum, cost) => sum + cost, 0)];
}

const RIGHTS = 4;
const costsOf = fc.array(
  fc
    .array(fc.tuple(fc.nat(RIGHTS - 1), fc.nat(20)), { maxLength: RIGHTS })
    .map((pairs) => new Map(pairs)),
  { maxLength: 6 },
);

describe('the assignment', () => {
  it('is as good as the best of all, whatever the costs', () => {
    fc.assert(
      fc.property(costsOf, fc.integer({ min: 1, max: 3 }), (costs, capacity) => {
        const rights = assign(costs, RIGHTS, capacity);
        expect(toldOf(costs, rights)).toEqual(bruteForce(costs, RIGHTS, capacity));
        for (let right = 0; right < RIGHTS; right++)
          expect(rights.filter((one) => one === right).length).toBeLessThanOrEqual(capacity);
      }),
      { numRuns: 500 },
    );
  });

  it('moves a pair where that makes room for one more', () => {
    // Both like 0 best; the second can have nothing else.
    const costs = [
      new Map([
        [0, 1],
        [1, 5],
      ]),
      new Map([[0, 2]]),
    ];
    expect(assign(costs, 2, 1)).toEqual([1, 0]);
    expect(assign(costs, 2, 2)).toEqual([0, 0]);
  });

  it('leaves alone whoever nobody can be paired with', () => {
    expect(assign([new Map(), new Map([[0, 3]])], 1, 1)).toEqual([null, 0]);
    expect(assign([], 0, 1)).toEqual([]);
  });
});
