import { describe, expect, it } from 'vitest';
import { analyseCountry, Country, finish, ScenarioError, whatChanges } from '../../src/analysis';
import { DEFAULT_SCENARIO, type Scenario, type TriedChange } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { readRealCountry } from '../fixtures/realCountry';

const country = new Country(
  makeCountry({ areas: 40, pointsPerArea: 3, organisations: 12, sitesPerOrganisation: 2, seed: 7 }),
);
const scenario: Scenario = { ...DEFAULT_SCENARIO, catchmentKm: 60 };
const usual = analyseCountry(country, scenario);
const answers = country.codes.map((code) => finish(whatChanges(country, scenario, code)));
const edge = Math.ceil(usual.areas.filter(({ rank }) => rank !== null).length / 10);

describe('what would change this', () => {
  it('starts from the rank by potential of the scenario itself', () => {
    expect(answers.map(({ before }) => before.rank)).toEqual(usual.areas.map(({ rank }) => rank));
    const inside = answers.filter(({ before }) => before.inTopTenth);
    expect(inside.map(({ before }) => before.rank).toSorted((a, b) => a! - b!)).toEqual(
      Array.from({ length: edge }, (_, i) => i + 1),
    );
  });

  it('finds changes that move an area, and areas that nothing moves', () => {
    expect(answers.some(({ moves }) => moves.length > 0)).toBe(true);
    expect(answers.some(({ moves }) => moves.length === 0)).toBe(true);
  });

  it('reports only changes that cross the line, with the standing that the analysis then gives', () => {
    for (const { areaCode, before, moves } of answers) {
      for (const { change, after } of moves) {
        expect(after.inTopTenth).toBe(!before.inTopTenth);
        const again = analyseCountry(country, asScenario(change));
        expect(again.areas.find(({ code }) => code === areaCode)!.rank).toBe(after.rank);
      }
    }
  });

  it('reports the smallest catchment in each direction that crosses the line', () => {
    const inTopTenth = (catchmentKm: number, areaCode: string): boolean => {
      const { areas } = analyseCountry(country, { ...scenario, catchmentKm });
      const ranked = areas.filter(({ rank }) => rank !== null).length;
      const rank = areas.find(({ code }) => code === areaCode)!.rank;
      return rank !== null && rank <= Math.ceil(ranked / 10);
    };
    for (const { areaCode, before, moves } of answers) {
      const crosses = (km: number): boolean => inTopTenth(km, areaCode) !== before.inTopTenth;
      const expected = [[50, 40, 30, 20, 15, 10, 5].find(crosses), [75, 100].find(crosses)].filter(
        (km) => km !== undefined,
      );
      const found = moves.flatMap(({ change }) =>
        change.kind === 'catchment' ? [change.catchmentKm] : [],
      );
      expect(found).toEqual(expected);
    }
  });

  it('names the largest shift, which no reported move exceeds', () => {
    const ranked = answers.filter(({ before }) => before.rank !== null);
    expect(answers.filter(({ largest }) => largest === null).length).toBe(
      answers.length - ranked.length,
    );
    for (const { before, moves, largest } of ranked) {
      const shift = ({ after }: TriedChange): number =>
        Math.abs((after.rank ?? NaN) / after.rankedCount - before.rank! / before.rankedCount);
      const exceeding = moves.filter((move) => shift(move) > shift(largest!));
      expect(exceeding).toEqual([]);
    }
  });

  it('does not weigh an indicator that stands alone', () => {
    const alone = { ...scenario, weights: { poverty: 3 } };
    const { triedCount } = finish(whatChanges(country, alone, country.codes[0]!));
    // Nine catchments, of which none is 60 km, and the other mode.
    expect(triedCount).toBe(10);
  });

  it('gives the same answer again, and progress that ends at 1', () => {
    const steps = whatChanges(country, scenario, country.codes[0]!);
    const shares: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.push(step.value);
    expect(step.value).toEqual(answers[0]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses an area that is not there', () => {
    expect(() => finish(whatChanges(country, scenario, 'X1'))).toThrow(ScenarioError);
  });

  it('answers for a real district: North Norfolk, high by lack of reach alone', () => {
    const real = new Country(readRealCountry());
    const { before, moves, triedCount } = finish(whatChanges(real, DEFAULT_SCENARIO, 'E07000147'));
    expect(before.inTopTenth).toBe(true);
    // Eight indicators x three factors, eight catchments other than 20 km, one other mode.
    expect(triedCount).toBe(8 * 3 + 8 + 1);
    // Its need is middling, so what moves it is how far a pioneer counts.
    expect(moves.some(({ change }) => change.kind === 'catchment')).toBe(true);
  }, 60_000);
});

function asScenario(change: TriedChange['change']): Scenario {
  if (change.kind === 'catchment') return { ...scenario, catchmentKm: change.catchmentKm };
  if (change.kind === 'mode') return { ...scenario, mode: change.mode };
  const weights = usual.weights.map(({ indicatorId, weight }) => [
    indicatorId,
    indicatorId === change.indicatorId ? weight * change.factor : weight,
  ]);
  return { ...scenario, weights: Object.fromEntries(weights) as Record<string, number> };
}
