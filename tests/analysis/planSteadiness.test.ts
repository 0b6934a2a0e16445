import { describe, expect, it } from 'vitest';
import { Country, finish, planSteadiness, whereNext } from '../../src/analysis';
import { DEFAULT_PLAN_REQUEST, DEFAULT_SCENARIO, type Scenario } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { makeGroups } from '../fixtures/groups';

const input = makeCountry({
  areas: 60,
  pointsPerArea: 5,
  organisations: 20,
  sitesPerOrganisation: 2,
  seed: 5,
});
const country = new Country(input);
const groups = makeGroups(input);
const scenario: Scenario = { ...DEFAULT_SCENARIO, catchmentKm: 40 };
const request = { ...DEFAULT_PLAN_REQUEST, choose: 5 };
const plan = finish(whereNext(country, groups, scenario, request));
const codes = plan.places.map(({ neighbourhoodCode }) => neighbourhoodCode);
const DRAWS = 50;

describe('how often the places of a plan are chosen again', () => {
  const told = [...planSteadiness(country, groups, scenario, request, codes, DRAWS)];
  const whole = finish(planSteadiness(country, groups, scenario, request, codes, DRAWS));

  it('is told draw by draw, up to the answer', () => {
    const drawn = told.map((sofar) => sofar.drawn);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(new Set(drawn)).toEqual(new Set(Array.from({ length: DRAWS + 1 }, (_, k) => k)));
    expect(told.at(-1)).toEqual(whole);
    expect(told[0]!.places.map((place) => place.sameDistrict)).toEqual([0, 0, 0, 0, 0]);
  });

  it('is a share of the draws for each place, and not the same for all', () => {
    expect(whole.places.map((place) => place.neighbourhoodCode)).toEqual(codes);
    const shares = whole.places.flatMap(({ sameDistrict, nearby }) => [sameDistrict, nearby]);
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(share * DRAWS).toBeCloseTo(Math.round(share * DRAWS), 9);
    }
    expect(Math.max(...shares)).toBeGreaterThan(0.5);
    expect(new Set(shares).size).toBeGreaterThan(1);
  });

  it('is the same again, and other draws of another seed', () => {
    const again = finish(
      planSteadiness(new Country(input), groups, scenario, request, codes, DRAWS),
    );
    expect(again).toEqual(whole);
    const other = finish(planSteadiness(country, groups, scenario, request, codes, DRAWS, 7));
    expect(other.places).not.toEqual(whole.places);
  });

  it('is certain where only the district of the place may be chosen', () => {
    const [place] = plan.places;
    const within = [place!.areaCode];
    const only = { ...request, choose: 1, within };
    const { places } = finish(
      planSteadiness(country, groups, scenario, only, [place!.neighbourhoodCode], 5),
    );
    expect(places[0]!.sameDistrict).toBe(1);
  });

  it('leaves the plan of another question as it was', () => {
    expect(finish(whereNext(country, groups, scenario, request))).toEqual(plan);
  });

  it('is refused for a neighbourhood that there is not', () => {
    const asked = planSteadiness(country, groups, scenario, request, ['nowhere']);
    expect(() => finish(asked)).toThrow('no neighbourhood with the code "nowhere"');
  });
});
