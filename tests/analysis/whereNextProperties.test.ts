import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyseCountry, Country, whereNext } from '../../src/analysis';
import { lazyGreedy, type SubmodularChoice } from '../../src/analysis/lazyGreedy';
import { demandCovered, greedyCoverage, optimalCoverage } from '../../src/analysis/maximalCoverage';
import { gainAt, makeObjective, withSite, type Objective } from '../../src/analysis/objective';
import { countries, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const GREEDY_SHARE = 1 - 1 / Math.E;

/** Sums of covered demand: the plainest submodular objective. */
const coverings = fc
  .record({ places: fc.integer({ min: 3, max: 12 }), sites: fc.integer({ min: 2, max: 7 }) })
  .chain(({ places, sites }) =>
    fc.record({
      demand: fc.array(fc.nat(100), { minLength: places, maxLength: places }),
      covered: fc.array(fc.subarray(Array.from({ length: places }, (_, i) => i)), {
        minLength: sites,
        maxLength: sites,
      }),
      choose: fc.integer({ min: 1, max: 3 }),
      groups: fc.array(fc.nat(2), { minLength: sites, maxLength: sites }),
    }),
  );

function choiceOf(
  { demand, covered }: { demand: number[]; covered: number[][] },
  groups: number[] | null,
): SubmodularChoice {
  const done = new Set<number>();
  return {
    candidateCount: covered.length,
    gain: (site) =>
      covered[site]!.reduce((sum, place) => sum + (done.has(place) ? 0 : demand[place]!), 0),
    choose: (site) => {
      for (const place of covered[site]!) done.add(place);
    },
    groupOf: groups === null ? null : (site) => groups[site]!,
  };
}

/** Every way to choose so many of the items. */
function choices(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: Math.max(0, count - from) }, (_, i) => from + i).flatMap((first) =>
    choices(count, size - 1, first + 1).map((rest) => [first].concat(rest)),
  );
}

describe('the lazy greedy', () => {
  it('chooses what the plain greedy chooses, gains never rise, and F never falls', () => {
    fc.assert(
      fc.property(coverings, (problem) => {
        const { chosen } = lazyGreedy(choiceOf(problem, null), problem.choose);
        expect(chosen.map(({ candidate }) => candidate)).toEqual(
          greedyCoverage(problem.demand, problem.covered, problem.choose),
        );
        for (const [k, { gain }] of chosen.entries()) {
          expect(gain >= 0).toBe(true);
          expect(gain <= (chosen[k - 1]?.gain ?? Infinity)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('reaches 63.2% of the best of brute force, and its bound is never below the best', () => {
    fc.assert(
      fc.property(coverings, (problem) => {
        const { demand, covered } = problem;
        const choose = Math.min(problem.choose, covered.length);
        const { chosen, upperBound } = lazyGreedy(choiceOf(problem, null), choose);
        const total = chosen.reduce((sum, { gain }) => sum + gain, 0);
        const best = Math.max(
          ...choices(covered.length, choose).map((sites) => demandCovered(demand, covered, sites)),
        );
        expect(total >= GREEDY_SHARE * best).toBe(true);
        expect(total <= best && best <= upperBound).toBe(true);
        expect(demandCovered(demand, covered, optimalCoverage(demand, covered, choose))).toBe(best);
      }),
      RUNS,
    );
  });

  it('takes at most one of each group, with a bound for such choices', () => {
    fc.assert(
      fc.property(coverings, (problem) => {
        const { demand, covered, choose, groups } = problem;
        const { chosen, upperBound } = lazyGreedy(choiceOf(problem, groups), choose);
        const used = chosen.map(({ candidate }) => groups[candidate]);
        expect(new Set(used).size).toBe(used.length);
        const allowed = Array.from({ length: choose + 1 }, (_, size) =>
          choices(covered.length, size),
        )
          .flat()
          .filter((sites) => new Set(sites.map((site) => groups[site])).size === sites.length);
        const best = Math.max(...allowed.map((sites) => demandCovered(demand, covered, sites)));
        expect(best <= upperBound).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('where next', () => {
  const plans = fc.record({ choose: fc.integer({ min: 1, max: 3 }), onePerRegion: fc.boolean() });

  it('adds less with every further place, and its gain is what its places add up to', () => {
    fc.assert(
      fc.property(countries, scenarios, plans, (input, scenario, options) => {
        const { places, gain } = whereNext(new Country(input), scenario, options);
        for (const [k, place] of places.entries())
          expect(place.gain <= (places[k - 1]?.gain ?? Infinity)).toBe(true);
        const sum = places.reduce((total, place) => total + place.gain, 0);
        expect(Math.abs(sum - gain)).toBeLessThan(1e-6);
      }),
      RUNS,
    );
  });

  it('reaches 63.2% of the best pair of brute force, and proves a share that is true', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const country = new Country(input);
        const plan = whereNext(country, scenario, { choose: 2 });
        const today = objectiveOf(country, plan.scenario, scenario.catchmentKm);
        const best = Math.max(
          ...choices(country.demand.grid.length, 2).map(([a, b]) => {
            const first = gainAt(today, a!);
            return first + gainAt(withSite(today, a!), b!);
          }),
        );
        const rounding = 1e-9 * best;
        expect(plan.gain >= GREEDY_SHARE * best - rounding).toBe(true);
        expect(plan.gain <= best + rounding).toBe(true);
        expect(best <= plan.gainUpperBound + rounding).toBe(true);
        expect((plan.provenShare ?? 1) * best <= plan.gain + rounding).toBe(true);
      }),
      RUNS,
    );
  });

  it('gives the same plan again', () => {
    fc.assert(
      fc.property(countries, scenarios, plans, (input, scenario, options) => {
        const country = new Country(input);
        const plan = whereNext(country, scenario, options);
        expect(whereNext(country, scenario, options)).toEqual(plan);
        expect(whereNext(new Country(input), scenario, options)).toEqual(plan);
      }),
      RUNS,
    );
  });

  /** The objective as whereNext makes it, from the stages before it. */
  function objectiveOf(
    country: Country,
    scenario: Parameters<typeof whereNext>[1],
    catchmentKm: number,
  ): Objective {
    const { areas } = analyseCountry(country, scenario);
    const closings = country.closings(scenario);
    const { pioneers } = country.reach(scenario, catchmentKm);
    return makeObjective(
      country.demand,
      areas.map(({ need }, i) =>
        need === null || scenario.looking === 'as-listed' ? need : need * (1 - closings[i]!),
      ),
      pioneers,
      catchmentKm,
      scenario.halfReach,
    );
  }
});
