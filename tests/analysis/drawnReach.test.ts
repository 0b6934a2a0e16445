import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { Country, finish } from '../../src/analysis';
import { DrawnReach } from '../../src/analysis/drawnReach';
import { referenceAccess, supplyPerPerson } from '../../src/analysis/floatingCatchment';
import { seededRandom } from '../../src/analysis/random';
import { reachTable } from '../../src/analysis/reach';
import { sumRows } from '../../src/analysis/rows';
import { rememberedFields } from '../../src/analysis/spread';
import type { AnalysisInput } from '../../src/domain';
import { countries, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

/** Of a sum of chances: what is counted in whole billionths loses no more of each. */
const RING_ROUNDING = 1e-6;
/** The decay as a polynomial, and sums in units, as a share of the largest sum. */
const ROUNDING = 1e-9;

it('one search for all catchments and draws answers as one for each, but for rounding', () => {
  fc.assert(
    fc.property(countries, scenarios, fc.nat(), (once, scenario, seed) => {
      const country = new Country(withTwins(once));
      const demand = country.ground(scenario);
      const { supply } = country.pioneers(scenario);
      const places = demand.grid.length;
      const slots = Array.from({ length: places }, (_, slot) => slot);
      const fieldOf = rememberedFields(demand);
      const catchmentsKm = [0.67, 0.9, 1.5].map((factor) => factor * scenario.catchmentKm);
      const random = seededRandom(seed);
      const draws = [0, 1].map(() => supply.chance.map(() => Math.round(random())));
      const reach = new DrawnReach(
        demand,
        supply,
        catchmentsKm,
        catchmentsKm.map(() => fieldOf),
      );
      const rings = finish(reach.rings());
      for (const [step, km] of catchmentsKm.entries()) {
        const { pioneers, supplied, reference } = finish(reach.sums(step, draws, draws));
        const table = reachTable(demand, supply, km, fieldOf);
        const perHead = supplyPerPerson(demand, supply, km, fieldOf);
        for (const [k, counts] of draws.entries()) {
          expectNear(Float64Array.from(slots, pioneers.of(k)), sumRows(table.rows, counts, places));
          expectNear(Float64Array.from(slots, supplied.of(k)), sumRows(perHead, counts, places));
        }
        const expected = sumRows(perHead, supply.chance, places);
        const average = referenceAccess(demand.population, expected);
        expectNear(Float64Array.of(reference), Float64Array.of(average));
        const apart = rings[step]!.map((units, slot) => Math.abs(units - table.inRing[slot]!));
        expect(Math.max(...apart)).toBeLessThan(RING_ROUNDING);
      }
    }),
    RUNS,
  );
});

/** Each organisation has its first site twice, and another organisation stands where it stands. */
function withTwins(input: AnalysisInput): AnalysisInput {
  const { organisations, sites } = input.core;
  const first = organisations.flatMap(({ id }) => {
    const own = sites.find(({ organisationId }) => organisationId === id);
    return own === undefined ? [] : [{ ...own, id: `${own.id}-again` }];
  });
  const twins = organisations.map((one) => ({ ...one, id: `${one.id}-twin` }));
  const ofTwins = sites.map((site) => ({
    ...site,
    id: `${site.id}-twin`,
    organisationId: `${site.organisationId}-twin`,
  }));
  const core = {
    ...input.core,
    organisations: [...organisations, ...twins],
    sites: [...sites, ...first, ...ofTwins],
  };
  return { ...input, core };
}

function expectNear(actual: Float64Array, expected: Float64Array): void {
  const apart = actual.map((value, i) => Math.abs(value - expected[i]!));
  expect(Math.max(...apart)).toBeLessThanOrEqual(ROUNDING * Math.max(...expected));
  // Who has nothing has exactly nothing: ties are told apart by the code of the area alone.
  expect(actual.map((value) => (value === 0 ? 0 : 1))).toEqual(
    expected.map((value) => (value === 0 ? 0 : 1)),
  );
}
