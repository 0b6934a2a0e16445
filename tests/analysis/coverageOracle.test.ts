import * as fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it, vi } from 'vitest';
import { finish } from '../../src/analysis';
import { lazyGreedy } from '../../src/analysis/lazyGreedy';
import { demandCovered, greedyCoverage, optimalCoverage } from '../../src/analysis/maximalCoverage';
import { PATIENCE_MS } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const highs = await highsLoader();

interface Problem {
  readonly demand: number[];
  readonly covered: number[][];
  readonly choose: number;
}

/** More sites and places than brute force could go through: up to 20 sites of which 6 are chosen. */
const problems: fc.Arbitrary<Problem> = fc
  .record({ places: fc.integer({ min: 10, max: 40 }), sites: fc.integer({ min: 8, max: 20 }) })
  .chain(({ places, sites }) =>
    fc.record({
      demand: fc.array(fc.nat(1000), { minLength: places, maxLength: places }),
      covered: fc.array(
        fc.subarray(
          Array.from({ length: places }, (_, i) => i),
          { maxLength: 8 },
        ),
        { minLength: sites, maxLength: sites },
      ),
      choose: fc.integer({ min: 2, max: 6 }),
    }),
  );

/** Maximal covering (Church and ReVelle 1974) as a program in whole numbers, in the LP format. */
function programOf({ demand, covered, choose }: Problem): string {
  const sum = (terms: readonly string[]): string => (terms.length > 0 ? terms.join(' + ') : '0 x0');
  const rows = demand.map((_, place) => {
    const by = covered.flatMap((places, site) => (places.includes(place) ? [`- x${site}`] : []));
    return ` c${place}: y${place} ${by.join(' ')} <= 0`;
  });
  const sites = covered.map((_, site) => `x${site}`);
  return [
    'Maximize',
    ` obj: ${sum(demand.map((people, place) => `${people} y${place}`))}`,
    'Subject To',
    ...rows,
    ` p: ${sum(sites)} <= ${choose}`,
    'Bounds',
    ...demand.map((_, place) => ` 0 <= y${place} <= 1`),
    'Binary',
    ` ${sites.join(' ')}`,
    'End',
  ].join('\n');
}

/** The most that can be covered, by a solver that shares nothing with us. */
function solved(problem: Problem): number {
  const answer = highs.solve(programOf(problem));
  expect(answer.Status).toBe('Optimal');
  return answer.ObjectiveValue;
}

describe('plain covering beside HiGHS', () => {
  it('finds the best, and a bound that no choice passes', () => {
    let greedyFellShort = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const { demand, covered, choose } = problem;
        const best = solved(problem);
        const ours = demandCovered(demand, covered, optimalCoverage(demand, covered, choose));
        expect(ours).toBeCloseTo(best, 6);
        const greedy = demandCovered(demand, covered, greedyCoverage(demand, covered, choose));
        if (greedy < best - 0.5) greedyFellShort++;
        expect(greedy).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-6);

        const done = new Set<number>();
        const { upperBound } = finish(
          lazyGreedy(
            {
              candidateCount: covered.length,
              gain: (site) =>
                covered[site]!.reduce(
                  (sum, place) => sum + (done.has(place) ? 0 : demand[place]!),
                  0,
                ),
              choose: (site) => {
                for (const place of covered[site]!) done.add(place);
              },
              groupOf: null,
            },
            choose,
          ),
        );
        expect(upperBound).toBeGreaterThanOrEqual(best - 1e-6);
      }),
      { numRuns: 150, seed: 11 },
    );
    // Else the oracle was asked only what greedy finds by itself.
    expect(greedyFellShort).toBeGreaterThan(10);
  });
});
