import { describe, expect, it } from 'vitest';
import { Country, analyseCountry } from '../../src/analysis';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { slowGap } from './slowAndObvious';

const SCENARIOS: readonly Scenario[] = [
  DEFAULT_SCENARIO,
  { ...DEFAULT_SCENARIO, sector: 'health', practice: 'peer-support', catchmentKm: 60 },
  { ...DEFAULT_SCENARIO, sector: 'homelessness-housing', catchmentKm: 100, halfReach: 0.5 },
];

/** toEqual with numbers to nine decimals. */
function within1e9(expected: Readonly<Record<string, number | null>>): Record<string, unknown> {
  const close = (value: number | null): unknown =>
    value === null ? null : expect.closeTo(value, 9);
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, close(value)]));
}

describe('the analysis equals the formulas worked the slow, obvious way', () => {
  for (const scenario of SCENARIOS)
    it(`in every district of a synthetic country, ${scenario.sector}, ${scenario.catchmentKm} km`, () => {
      const input = makeCountry({
        areas: 40,
        pointsPerArea: 5,
        organisations: 40,
        sitesPerOrganisation: 3,
        seed: 7,
      });
      const result = analyseCountry(new Country(input), scenario);
      for (const { code, need, access, gap } of result.areas) {
        const slow = slowGap(input, scenario, code);
        expect({ code, need, access, gap }).toEqual({ code, ...within1e9(slow) });
      }
      expect(result.areas.filter(({ gap }) => gap !== null).length).toBeGreaterThan(20);
      expect(result.areas.some(({ access }) => access > 0.05 && access < 0.9)).toBe(true);
    });
});
