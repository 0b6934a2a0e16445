import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyseCountry, Country, finish, planToday, whatIf, whereNext } from '../../src/analysis';
import { gainAt, makeObjective, siteAtSlot, withSite } from '../../src/analysis/objective';
import { fifthsBySlot } from '../../src/analysis/territory';
import {
  CATCHMENT_KM,
  DEFAULT_PLAN_REQUEST,
  DEPRIVED_WEIGHT,
  type GainOfGroup,
  type PlacesAnswer,
  type PlannedSite,
  type WhoGains,
} from '../../src/domain';
import { makeGroups } from '../fixtures/groups';
import { countries, PATIENCE_MS, positionsNearby, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const RUNS = { numRuns: 400 };
const ROUNDING = 1e-9;

const sites: fc.Arbitrary<PlannedSite> = fc.record(
  {
    position: positionsNearby,
    reachKm: fc.option(fc.double({ ...CATCHMENT_KM, noNaN: true })),
    practice: fc.constantFrom('peer-support', 'coaching'),
  },
  { requiredKeys: ['position', 'reachKm'] },
);
const severalSites = fc.array(sites, { minLength: 1, maxLength: 4 });
const turns = fc.option(fc.nat(2));

/** Every third district, from one of the first three; null for all. */
function withinOf(country: Country, turn: number | null): string[] | null {
  return turn === null ? null : country.codes.filter((_, i) => i % 3 === turn);
}

describe('what if', () => {
  it('never raises the gap of an area, nor lowers its access, nor moves its need', () => {
    fc.assert(
      fc.property(countries, scenarios, severalSites, (input, scenario, planned) => {
        const country = new Country(input);
        const { areas } = whatIf(country, makeGroups(input), { ...scenario, planned }, null);
        for (const { before, after } of areas) {
          expect((after.gap ?? 0) <= (before.gap ?? 0) + ROUNDING).toBe(true);
          expect(after.access >= before.access - ROUNDING).toBe(true);
          expect(after.expectedAccess >= before.expectedAccess - ROUNDING).toBe(true);
          expect(after.shareInReach >= before.shareInReach - ROUNDING).toBe(true);
          expect(after.needClass).toBe(before.needClass);
        }
      }),
      RUNS,
    );
  });

  it('counts a site for the practice that it does, and for no other', () => {
    fc.assert(
      fc.property(countries, scenarios, sites, (input, scenario, { position, reachKm }) => {
        const country = new Country(input);
        const site = { position, reachKm };
        const ask = (practice: string | null, own?: string) => {
          const planned = [own === undefined ? site : { ...site, practice: own }];
          const asked = { ...scenario, practice, planned };
          const { areas, places, gain } = whatIf(country, makeGroups(input), asked, null);
          return { areas, gain, people: places.map(({ people }) => people) };
        };
        expect(ask('coaching', 'coaching')).toEqual(ask('coaching'));
        expect(ask(null, 'coaching')).toEqual(ask(null));
        expect(ask('coaching', 'peer-support')).toEqual({ areas: [], gain: 0, people: [0] });
      }),
      { numRuns: 100 },
    );
  });

  it('tells of the areas that differ and of no others', () => {
    fc.assert(
      fc.property(countries, scenarios, severalSites, (input, scenario, planned) => {
        const country = new Country(input);
        const { areas } = whatIf(country, makeGroups(input), { ...scenario, planned }, null);
        const [before, after] = [scenario, { ...scenario, planned }].map(
          (asked) => analyseCountry(country, asked).areas,
        );
        const differs = before!.flatMap((area, i) => {
          const now = after![i]!;
          const isSame =
            area.gap === now.gap &&
            area.access === now.access &&
            area.expectedAccess === now.expectedAccess &&
            area.shareInReach === now.shareInReach &&
            area.reachClass === now.reachClass;
          return isSame ? [] : [[area.code, area.access, now.access]];
        });
        expect(areas.map((area) => [area.areaCode, area.before.access, area.after.access])).toEqual(
          differs,
        );
      }),
      RUNS,
    );
  });

  it('leaves today as it was, bit for bit, and answers the same again', () => {
    fc.assert(
      fc.property(countries, scenarios, severalSites, (input, scenario, planned) => {
        const country = new Country(input);
        const groups = makeGroups(input);
        const today = analyseCountry(country, scenario);
        const nothing = whatIf(country, groups, scenario, null);
        const added = whatIf(country, groups, { ...scenario, planned }, null);
        expect(analyseCountry(country, scenario)).toEqual(today);
        expect(whatIf(country, groups, scenario, null)).toEqual(nothing);
        expect(whatIf(new Country(input), groups, { ...scenario, planned }, null)).toEqual(added);
        expect(nothing.places).toEqual([]);
        expect(nothing.areas).toEqual([]);
      }),
      RUNS,
    );
  });

  it('takes a site whose own reach is the catchment as one that has none', () => {
    fc.assert(
      fc.property(countries, scenarios, sites, (input, scenario, site) => {
        const country = new Country(input);
        const own = { ...site, reachKm: scenario.catchmentKm };
        const usual = { ...site, reachKm: null };
        const [a, b] = [own, usual].map((planned) =>
          whatIf(country, makeGroups(input), { ...scenario, planned: [planned] }, null),
        );
        expect({ ...a, scenario: null }).toEqual({ ...b, scenario: null });
      }),
      RUNS,
    );
  });
});

/** Groups that must make up the territory, each kind by itself. */
function partitions(who: WhoGains): (readonly GainOfGroup[])[] {
  return [
    [...who.fifths, who.fifthUnknown],
    [who.placeKinds.town, who.placeKinds.country, who.placeKindUnknown],
    Object.values(who.nations),
  ];
}

function checkAnswer({ whoGains, places, gain, curve, today }: PlacesAnswer): void {
  const close = (a: number, b: number): void =>
    expect(Math.abs(a - b)).toBeLessThanOrEqual(ROUNDING * (1 + Math.abs(b)));
  for (const groups of partitions(whoGains))
    for (const key of ['people', 'peopleOutOfReach', 'peopleNewlyInReach', 'gain'] as const)
      close(
        groups.reduce((sum, group) => sum + group[key], 0),
        whoGains[key],
      );
  const newly = places.reduce((sum, place) => sum + place.peopleNewlyInReach, 0);
  close(newly, whoGains.peopleNewlyInReach + whoGains.peopleNewlyInReachBeyond);
  close(gain, whoGains.gain + whoGains.gainBeyond);
  expect(whoGains.peopleNewlyInReach).toBeLessThanOrEqual(whoGains.peopleOutOfReach);
  expect(whoGains.peopleOutOfReach).toBeLessThanOrEqual(today.peopleOutOfReach);
  expect(today.peopleInHighNeedOutOfReach).toBeLessThanOrEqual(today.peopleOutOfReach);
  expect(today.people).toBe(whoGains.people);
  expect(Math.abs(whoGains.concentration ?? 0)).toBeLessThanOrEqual(1);

  const line = [curve.today, ...curve.points, curve.all];
  for (const [k, point] of line.entries()) {
    const last = line[k - 1] ?? { people: 0, peopleInNeed: -ROUNDING };
    expect(point.people).toBeGreaterThanOrEqual(last.people);
    expect(point.peopleInNeed).toBeGreaterThanOrEqual(last.peopleInNeed - ROUNDING);
  }
  expect(curve.points).toHaveLength(places.length + 1);
  close(curve.points.at(-1)!.people - curve.points[0]!.people, whoGains.peopleNewlyInReach);
}

describe('who gains', () => {
  it('adds up, by a plan and by what a person adds, everywhere and in some districts', () => {
    fc.assert(
      fc.property(
        ...([countries, scenarios, severalSites, turns, fc.boolean()] as const),
        (input, scenario, planned, turn, extraWeightDeprived) => {
          const country = new Country(input);
          const groups = makeGroups(input);
          const within = withinOf(country, turn);
          const asked = { ...scenario, planned };
          const today = planToday(country, scenario, within);
          const added = whatIf(country, groups, asked, within);
          checkAnswer(added);
          expect(added.today).toEqual(today);
          const request = { ...DEFAULT_PLAN_REQUEST, choose: 2, within, extraWeightDeprived };
          const plan = finish(whereNext(country, groups, asked, request));
          checkAnswer(plan);
          expect(plan.today).toEqual(today);
          // The sites that a person added stand before the places of the plan come.
          expect(plan.curve.points[0]!.people).toBe(added.curve.points.at(-1)!.people);
        },
      ),
      RUNS,
    );
  });
});

describe('people of the most deprived fifth counted more', () => {
  it('are never served less by the best place, nor by the best pair of brute force', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const country = new Country(input);
        const groups = makeGroups(input);
        const plan = (extraWeightDeprived: boolean): number => {
          const request = { ...DEFAULT_PLAN_REQUEST, choose: 1, extraWeightDeprived };
          return finish(whereNext(country, groups, scenario, request)).whoGains.fifths[0]!.gain;
        };
        expect(plan(true)).toBeGreaterThanOrEqual(plan(false) - ROUNDING * (1 + plan(false)));

        const need = analyseCountry(country, scenario).areas.map((area) => area.need);
        const { pioneers } = country.reach(scenario, scenario.catchmentKm);
        const objective = makeObjective(country.demand, need, pioneers, scenario.halfReach);
        const fifths = fifthsBySlot(country, groups);
        const times = (weight: number, others: number): typeof objective => ({
          ...objective,
          unserved: objective.unserved.map(
            (people, slot) => people * (fifths[slot] === 0 ? weight : others),
          ),
        });
        const deprived = times(1, 0);
        const worth = (of: typeof objective, [a, b]: readonly [number, number]): number => {
          const [first, second] = [a, b].map((slot) =>
            siteAtSlot(country.demand, slot, scenario.catchmentKm),
          );
          return gainAt(of, first!) + gainAt(withSite(of, first!), second!);
        };
        const slots = Array.from({ length: Math.min(12, country.demand.grid.length) }, (_, i) => i);
        const pairs = slots.flatMap((a) => slots.filter((b) => b > a).map((b) => [a, b] as const));
        const best = (of: typeof objective): readonly [number, number] =>
          pairs.reduce((most, pair) => (worth(of, pair) > worth(of, most) ? pair : most));
        const [plain, weighed] = [best(objective), best(times(DEPRIVED_WEIGHT, 1))].map((pair) =>
          worth(deprived, pair),
        );
        expect(weighed!).toBeGreaterThanOrEqual(plain! - ROUNDING * (1 + plain!));
      }),
      { numRuns: 150 },
    );
  });
});
