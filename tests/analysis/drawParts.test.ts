import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Country, finish, SEED, uncertainty } from '../../src/analysis';
import { accessInDraws, catchmentFactors } from '../../src/analysis/drawnAccess';
import { drawnRanks } from '../../src/analysis/drawnRanks';
import { ofPart, type Part } from '../../src/analysis/drawParts';
import { drawOf } from '../../src/analysis/draws';
import { seededRandom } from '../../src/analysis/random';
import { joinedRanks } from '../../src/analysis/uncertainty';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/domain';
import { readRealCountry } from '../fixtures/realCountry';
import { countries, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const DRAWS = 12;
/** As many catchments as draws are rare: some parts have nothing to do. */
const MOST_PARTS = 5;

function partsOf(of: number): Part[] {
  return Array.from({ length: of }, (_, index) => ({ index, of }));
}

/** By draw, what each area has within reach, of all parts. */
function accessOf(country: Country, scenario: Scenario, draws: number, of: number) {
  const random = seededRandom(SEED);
  const all = Array.from({ length: draws }, () => drawOf(random, 1));
  const answers = partsOf(of).flatMap((part) => [
    ...accessInDraws(country, scenario, all, ofPart(catchmentFactors(all), part), SEED),
  ]);
  const known = answers.filter((answer) => answer !== null);
  return known.sort((a, b) => a.draw - b.draw);
}

describe('the draws in parts', () => {
  it('have in every part the same bits as together', () => {
    fc.assert(
      fc.property(
        countries,
        scenarios,
        fc.integer({ min: 2, max: MOST_PARTS }),
        (input, scenario, of) => {
          const together = accessOf(new Country(input), scenario, DRAWS, 1);
          expect(together.map(({ draw }) => draw)).toEqual([...Array(DRAWS).keys()]);
          expect(accessOf(new Country(input), scenario, DRAWS, of)).toEqual(together);
        },
      ),
      RUNS,
    );
  });

  it('have them too of the country of today, with its water and its regions', () => {
    const input = readRealCountry();
    const scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health' };
    const together = accessOf(new Country(input), scenario, 40, 1);
    expect(accessOf(new Country(input), scenario, 40, 3)).toEqual(together);
  });

  it('joined are the intervals of the whole, whatever their number', () => {
    fc.assert(
      fc.property(
        countries,
        scenarios,
        fc.nat(),
        fc.integer({ min: 2, max: MOST_PARTS }),
        (input, scenario, seed, of) => {
          const country = new Country(input);
          const whole = finish(uncertainty(country, scenario, DRAWS, seed));
          const ranks = partsOf(of).map((part) =>
            finish(drawnRanks(new Country(input), scenario, part, DRAWS, seed)),
          );
          // In any order, as threads do not wait for each other.
          expect(joinedRanks(country, scenario, ranks.toReversed(), DRAWS, seed)).toEqual(whole);
        },
      ),
      RUNS,
    );
  });
});

describe('the catchments of a part', () => {
  const catchments = fc.uniqueArray(fc.double({ min: 1, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 40,
  });

  it('are shared out whole, each once, neighbours together', () => {
    fc.assert(
      fc.property(catchments, fc.integer({ min: 1, max: 8 }), (some, of) => {
        const rising = some.sort((a, b) => a - b);
        expect(partsOf(of).flatMap((part) => ofPart(rising, part))).toEqual(rising);
      }),
      RUNS,
    );
  });

  it('come to about as many kilometres in each', () => {
    fc.assert(
      fc.property(catchments, fc.integer({ min: 1, max: 8 }), (some, of) => {
        const rising = some.sort((a, b) => a - b);
        const sums = partsOf(of).map((part) =>
          ofPart(rising, part).reduce((sum, km) => sum + km, 0),
        );
        const widest = rising.at(-1)!;
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(2 * widest);
      }),
      RUNS,
    );
  });
});
