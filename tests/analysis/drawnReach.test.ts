import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { Country, finish } from '../../src/analysis';
import { DrawnReach } from '../../src/analysis/drawnReach';
import { referenceAccess, supplyPerPerson } from '../../src/analysis/floatingCatchment';
import { seededRandom } from '../../src/analysis/random';
import { reachTable } from '../../src/analysis/reach';
import { sumRows } from '../../src/analysis/rows';
import { rememberedFields } from '../../src/analysis/spread';
import { countries, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

/** Of a sum of chances: what is counted in whole billionths loses no more of each. */
const ROUNDING = 1e-6;

it('one search for all catchments and draws answers as one for each, bit for bit', () => {
  fc.assert(
    fc.property(countries, scenarios, fc.nat(), (input, scenario, seed) => {
      const country = new Country(input);
      const demand = country.ground(scenario);
      const { supply } = country.pioneers(scenario);
      const places = demand.grid.length;
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
        const pioneers = finish(reach.pioneers(step, draws));
        const { supplied, reference } = finish(reach.perHead(step, draws));
        const table = reachTable(demand, supply, km, fieldOf);
        const perHead = supplyPerPerson(demand, supply, km, fieldOf);
        for (const [k, counts] of draws.entries()) {
          expect(pioneers.of(k)).toEqual(sumRows(table.rows, counts, places));
          expect(supplied.of(k)).toEqual(sumRows(perHead, counts, places));
        }
        const expected = sumRows(perHead, supply.chance, places);
        expect(reference).toBe(referenceAccess(demand.population, expected));
        const apart = rings[step]!.map((units, slot) => Math.abs(units - table.inRing[slot]!));
        expect(Math.max(...apart)).toBeLessThan(ROUNDING);
      }
    }),
    RUNS,
  );
});
