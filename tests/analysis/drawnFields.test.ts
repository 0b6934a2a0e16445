import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { Country } from '../../src/analysis';
import { decayPolynomial, distanceDecay } from '../../src/analysis/decay';
import { chordSquaredOfKm } from '../../src/analysis/distance';
import { DrawnFields } from '../../src/analysis/drawnFields';
import { expectedDecay } from '../../src/analysis/spread';
import { countries, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const FACTORS = [0.7, 0.85, 1.2, 1.5];

it('the decay within a catchment is a polynomial of the squared chord', () => {
  for (const catchmentKm of [2, 20, 300]) {
    const powers = decayPolynomial(catchmentKm);
    for (let part = 0; part <= 1; part += 1 / 64) {
      const distanceKm = catchmentKm * part;
      const share = chordSquaredOfKm(distanceKm) / chordSquaredOfKm(catchmentKm);
      const value = powers.reduce((sum, power, n) => sum + power * share ** n, 0);
      expect(Math.abs(value - distanceDecay(distanceKm, catchmentKm))).toBeLessThan(1e-12);
    }
  }
});

it('a region looked at once counts at each catchment what it counts there by itself', () => {
  fc.assert(
    fc.property(countries, scenarios, fc.nat(), (input, scenario, first) => {
      const country = new Country(input);
      const demand = country.ground(scenario);
      const areas = [...country.areas.keys()].filter((area) => (area + first) % 2 === 0);
      fc.pre(areas.length > 0);
      const catchmentsKm = FACTORS.map((factor) => factor * scenario.catchmentKm);
      const fields = new DrawnFields(demand, catchmentsKm).at(areas, 2);
      for (const [k, km] of catchmentsKm.entries()) {
        const own = new Float64Array(demand.grid.length);
        for (const [i, slot] of fields[k]!.slots.entries()) own[slot] = fields[k]!.values[i]!;
        const { slots, values } = expectedDecay(demand, areas, 2 * km);
        for (const [i, slot] of slots.entries()) own[slot]! -= values[i]!;
        expect(Math.max(...own.map(Math.abs))).toBeLessThan(1e-11);
      }
    }),
    RUNS,
  );
});
