import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyseCountry, Country, finish, uncertainty } from '../../src/analysis';
import { expectedDecay } from '../../src/analysis/spread';
import { eachWithinCatchment } from '../../src/analysis/withinCatchment';
import { CATCHMENT_KM, type AnalysisInput, type SupplyChance } from '../../src/domain';
import { countries, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

/** For sums of the same figures in another order. */
const ROUNDING = 1e-12;
const DRAWS = 6;

/** The country with another table of certainty. */
function withChances(input: AnalysisInput, chanceOf: (row: SupplyChance) => number): AnalysisInput {
  const certainty = input.core.certainty.map((row) => ({ ...row, chance: chanceOf(row) }));
  return { ...input, core: { ...input.core, certainty } };
}

const sure = (input: AnalysisInput): AnalysisInput => withChances(input, () => 1);

describe('the certainty of supply', () => {
  it('raised for one state of a record, never lowers reach anywhere', () => {
    const raises = fc.record({
      state: fc.constantFrom('checked', 'unchecked', 'unknown', 'site-unchecked'),
      by: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(countries, scenarios, raises, (input, choices, { state, by }) => {
        const scenario = { ...choices, supply: 'expected' as const };
        const raised = withChances(input, (row) =>
          row.state === state ? row.chance + by * (1 - row.chance) : row.chance,
        );
        const before = new Country(input).reach(scenario, scenario.catchmentKm).pioneers;
        const after = new Country(raised).reach(scenario, scenario.catchmentKm).pioneers;
        expect(before.filter((count, slot) => after[slot]! < count - ROUNDING)).toHaveLength(0);
      }),
      RUNS,
    );
  });

  it('of 1 everywhere is what counting everything gives, bit for bit', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const expected = analyseCountry(new Country(sure(input)), {
          ...scenario,
          supply: 'expected',
        });
        const everything = analyseCountry(new Country(input), {
          ...scenario,
          supply: 'everything',
        });
        expect(expected.areas).toEqual(everything.areas);
      }),
      RUNS,
    );
  });

  it('of 1 everywhere gives the intervals of counting everything: no draw drops anybody', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const intervals = (given: AnalysisInput, supply: 'expected' | 'everything') => {
          const country = new Country(given);
          const { gap, potential } = finish(uncertainty(country, { ...scenario, supply }, DRAWS));
          return { gap, potential };
        };
        expect(intervals(sure(input), 'expected')).toEqual(intervals(input, 'everything'));
      }),
      { numRuns: 300 },
    );
  });

  it('of a closed organisation is none, by every reading', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const organisations = input.core.organisations.map((organisation) => ({
          ...organisation,
          status: 'closed' as const,
          recordState: 'closed' as const,
        }));
        const closed = { ...input, core: { ...input.core, organisations } };
        const { pioneers } = new Country(closed).reach(scenario, scenario.catchmentKm);
        expect(pioneers.some((count) => count > 0)).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('a pioneer somewhere in a region', () => {
  it('counts between the least and the most it would count at the homes of the region', () => {
    const catchments = fc.double({ ...CATCHMENT_KM, noNaN: true });
    fc.assert(
      fc.property(countries, fc.nat(), fc.nat(), catchments, (input, a, b, catchmentKm) => {
        const { demand, areas } = new Country(input);
        const region = [...new Set([a % areas.length, b % areas.length])];
        const { slots, values } = expectedDecay(demand, region, catchmentKm);
        const expected = new Float64Array(demand.grid.length);
        for (const [k, slot] of slots.entries()) expected[slot] = values[k]!;

        const least = new Float64Array(demand.grid.length).fill(1);
        const most = new Float64Array(demand.grid.length);
        for (let home = 0; home < demand.grid.length; home++) {
          if (!region.includes(demand.area[home]!)) continue;
          const here = new Float64Array(demand.grid.length);
          const [longitude, latitude] = [demand.longitude[home]!, demand.latitude[home]!];
          eachWithinCatchment(demand, longitude, latitude, catchmentKm, (slot, decay) => {
            here[slot] = decay;
          });
          for (const [slot, decay] of here.entries()) {
            least[slot] = Math.min(least[slot]!, decay);
            most[slot] = Math.max(most[slot]!, decay);
          }
        }
        const wrong = expected.filter(
          (value, slot) => value < least[slot]! - ROUNDING || value > most[slot]! + ROUNDING,
        );
        expect(wrong).toHaveLength(0);
      }),
      RUNS,
    );
  });
});
