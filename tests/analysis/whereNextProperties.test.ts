import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyseCountry, Country, finish, whereNext } from '../../src/analysis';
import { choosePlaces } from '../../src/analysis/choosePlaces';
import { coverTable } from '../../src/analysis/coverTable';
import { lazyGreedy, type SubmodularChoice } from '../../src/analysis/lazyGreedy';
import { demandCovered, greedyCoverage, optimalCoverage } from '../../src/analysis/maximalCoverage';
import {
  gainAt,
  makeObjective,
  siteAtSlot,
  withSite,
  type NewSite,
  type Objective,
} from '../../src/analysis/objective';
import { planBound } from '../../src/analysis/planBound';
import { planCandidates } from '../../src/analysis/planCandidates';
import { neighbourhoodSlots } from '../../src/analysis/territory';
import {
  DEFAULT_PLAN_REQUEST,
  DEFAULT_SCENARIO,
  type PlanAnswer,
  type PlanRequest,
  type Scenario,
} from '../../src/domain';
import { makeGroups } from '../fixtures/groups';
import { makeCountry } from '../fixtures/country';
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
        const { chosen } = finish(lazyGreedy(choiceOf(problem, null), problem.choose));
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
        const { chosen, upperBound } = finish(lazyGreedy(choiceOf(problem, null), choose));
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
        const { chosen, upperBound } = finish(lazyGreedy(choiceOf(problem, groups), choose));
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

/** A plan of an invented country. */
function planOf(country: Country, scenario: Scenario, request: Partial<PlanRequest>): PlanAnswer {
  const asked = { ...DEFAULT_PLAN_REQUEST, ...request };
  return finish(whereNext(country, makeGroups(country.input), scenario, asked));
}

/** The objective as whereNext makes it, from the stages before it. */
function objectiveOf(country: Country, scenario: Scenario): Objective {
  const { areas } = analyseCountry(country, scenario);
  const closings = country.closings(scenario);
  const { pioneers } = country.reach(scenario, scenario.catchmentKm);
  return makeObjective(
    country.ground(scenario),
    areas.map(({ need }, i) =>
      need === null || scenario.looking === 'as-listed' ? need : need * (1 - closings[i]!),
    ),
    pioneers,
    scenario.halfReach,
  );
}

/** What the best choice of so many of the slots is worth: all of them are tried. */
function bestOf(
  today: Objective,
  slots: readonly number[],
  count: number,
  catchmentKm: number,
  isAllowed: (chosen: readonly number[]) => boolean = () => true,
): number {
  const siteOf = (k: number): NewSite => siteAtSlot(today.demand, slots[k]!, catchmentKm);
  const worths = choices(slots.length, Math.min(count, slots.length))
    .filter((chosen) => isAllowed(chosen.map((k) => slots[k]!)))
    .map((chosen) => {
      let objective = today;
      let worth = 0;
      for (const k of chosen) {
        worth += gainAt(objective, siteOf(k));
        objective = withSite(objective, siteOf(k));
      }
      return worth;
    });
  return Math.max(0, ...worths);
}

describe('where next', () => {
  const plans = fc.record({ choose: fc.integer({ min: 1, max: 3 }), onePerRegion: fc.boolean() });

  it('adds less with every further place, and its gain is what its places add up to', () => {
    fc.assert(
      fc.property(countries, scenarios, plans, (input, scenario, request) => {
        const { places, gain, worth } = planOf(new Country(input), scenario, request);
        for (const [k, place] of places.entries())
          expect(place.gain <= (places[k - 1]?.gain ?? Infinity)).toBe(true);
        const sum = places.reduce((total, place) => total + place.gain, 0);
        expect(Math.abs(sum - gain)).toBeLessThan(1e-6);
        expect(Math.abs(worth - gain)).toBeLessThan(1e-6);
      }),
      RUNS,
    );
  });

  it('reaches 63.2% of the best pair of brute force, and proves a share that is true', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const country = new Country(input);
        const plan = planOf(country, scenario, { choose: 2 });
        const today = objectiveOf(country, scenario);
        const slots = Array.from({ length: country.demand.grid.length }, (_, slot) => slot);
        const best = bestOf(today, slots, 2, scenario.catchmentKm);
        const rounding = 1e-9 * best;
        expect(plan.gain >= GREEDY_SHARE * best - rounding).toBe(true);
        expect(plan.gain <= best + rounding).toBe(true);
        expect(best <= plan.worthUpperBound + rounding).toBe(true);
        expect((plan.provenShare ?? 1) * best <= plan.gain + rounding).toBe(true);
      }),
      RUNS,
    );
  });

  it('gives the same plan again, and after a plan of another size', () => {
    fc.assert(
      fc.property(countries, scenarios, plans, (input, scenario, request) => {
        const country = new Country(input);
        const plan = planOf(country, scenario, request);
        planOf(country, scenario, { choose: 4 });
        expect(planOf(country, scenario, request)).toEqual(plan);
        expect(planOf(new Country(input), scenario, request)).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  });

  it('chooses within the districts asked for, one in a region where asked', () => {
    fc.assert(
      fc.property(countries, scenarios, plans, fc.nat(), (input, scenario, request, turn) => {
        const country = new Country(input);
        const within = country.codes.filter((_, i) => (i + turn) % 3 === 0);
        const { places } = planOf(country, scenario, { ...request, within });
        expect(places.filter(({ areaCode }) => !within.includes(areaCode))).toEqual([]);
        const regions = places.map(
          ({ areaCode }) => country.areas.find(({ code }) => code === areaCode)!.regionCode,
        );
        expect(!request.onePerRegion || new Set(regions).size === regions.length).toBe(true);
        expect(new Set(places.map((place) => place.neighbourhoodCode)).size).toBe(places.length);
      }),
      { numRuns: 300 },
    );
  });

  it('can be given up after each place chosen, and after each that a swap was tried for', () => {
    const country = new Country(makeCountry());
    const { demand } = country;
    const choose = 3;
    const candidates = { slots: Array.from(demand.area.keys()) };
    const table = finish(coverTable(demand, candidates, 20, 5));
    const unserved = new Float64Array(demand.area.length).fill(100);
    const shares = [...choosePlaces({ candidates, table, unserved, choose, groupOf: null })];
    expect(shares.length).toBeGreaterThanOrEqual(1 + choose + choose);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares.at(0), shares.at(-1)]).toEqual([0, 1]);
  });

  it('is refused where there is nowhere to choose from, or no such number of places', () => {
    const country = new Country(makeCountry());
    expect(() => planOf(country, DEFAULT_SCENARIO, { within: [] })).toThrow('none of the areas');
    for (const choose of [0, 21, 1.5])
      expect(() => planOf(country, DEFAULT_SCENARIO, { choose })).toThrow(
        'Choose a whole number from 1 to 20.',
      );
  });
});

describe('the bound of a plan', () => {
  const problems = fc.record({
    choose: fc.integer({ min: 1, max: 3 }),
    onePerRegion: fc.boolean(),
    // From every point a candidate to one for each district.
    mostPairs: fc.constantFrom(Infinity, 30, 8, 1),
  });

  it('is never below the best choice of all points, however few candidates are left', () => {
    let thinned = 0;
    fc.assert(
      fc.property(countries, scenarios, problems, (input, scenario, problem) => {
        const { choose, onePerRegion, mostPairs } = problem;
        const { catchmentKm, halfReach } = scenario;
        const country = new Country(input);
        const today = objectiveOf(country, scenario);
        const { demand, unserved } = today;
        const slots = neighbourhoodSlots(
          country,
          country.areas.map(() => true),
        ).slice(0, 16);
        const candidates = planCandidates(demand, slots, catchmentKm, mostPairs);
        expect(candidates.members.flat().sort((a, b) => a - b)).toEqual(
          slots.toSorted((a, b) => a - b),
        );
        if (candidates.slots.length < slots.length) thinned++;
        const table = finish(coverTable(demand, candidates, catchmentKm, halfReach));
        const regionOf = (slot: number): string => country.areas[demand.area[slot]!]!.regionCode;
        const groupOf = onePerRegion ? regionOf : null;
        const whole = {
          demand,
          candidates,
          table,
          unserved,
          catchmentKm,
          halfReach,
          choose,
          groupOf,
        };
        const { chosen } = finish(choosePlaces(whole));
        const isAllowed = (sites: readonly number[]): boolean =>
          !onePerRegion || new Set(sites.map(regionOf)).size === sites.length;
        const sizes = Array.from({ length: choose }, (_, i) => i + 1);
        const best = Math.max(
          ...sizes.map((size) => bestOf(today, slots, size, catchmentKm, isAllowed)),
        );
        expect(finish(planBound(whole, chosen))).toBeGreaterThanOrEqual(best * (1 - 1e-12));
      }),
      { numRuns: 400 },
    );
    expect(thinned).toBeGreaterThan(50);
  });
});
