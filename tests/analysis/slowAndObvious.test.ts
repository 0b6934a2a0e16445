import { describe, expect, it } from 'vitest';
import { analyse, analyseCountry, Country } from '../../src/analysis';
import { DEFAULT_SCENARIO, type AreaResult } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { readRealCountry } from '../fixtures/realCountry';
import { slowGaps, type SlowGap } from './slowAndObvious';

const TOLERANCE = 1e-9;

const TEN_DISTRICTS = {
  Blackpool: 'E06000009',
  Hart: 'E07000089',
  'Glasgow City': 'S12000049',
  Cardiff: 'W06000015',
  Belfast: 'N09000003',
  Highland: 'S12000017',
  'Rhondda Cynon Taf': 'W06000016',
  'Tower Hamlets': 'E09000030',
  Birmingham: 'E08000025',
  'East Lindsey': 'E07000137',
};

/** 0 for two nulls, infinite for a null and a number. */
function difference(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Infinity;
  return Math.abs(a - b);
}

/** The largest difference in need, access or gap from the slow way; infinite for no area. */
function largestDifference(fast: readonly AreaResult[], slow: Map<string, SlowGap>): number {
  const compared = fast.flatMap(({ code, need, access, gap }) => {
    const other = slow.get(code);
    if (other === undefined) return [];
    return [
      difference(need, other.need),
      difference(access, other.access),
      difference(gap, other.gap),
    ];
  });
  return compared.length === 0 ? Infinity : Math.max(...compared);
}

describe('the analysis equals the formulas worked the slow, obvious way', () => {
  const input = readRealCountry();
  const country = new Country(input);
  for (const scenario of [
    DEFAULT_SCENARIO,
    { ...DEFAULT_SCENARIO, sector: 'mental-health', practice: 'peer-support', catchmentKm: 35 },
    { ...DEFAULT_SCENARIO, sector: 'community-neighbourhoods', halfReach: 2.5 },
  ]) {
    const slow = slowGaps(input, scenario, Object.values(TEN_DISTRICTS));
    const fast = analyseCountry(country, scenario).areas;
    for (const [name, code] of Object.entries(TEN_DISTRICTS))
      it(`in ${name}, ${scenario.sector}, from the published files`, () => {
        expect(input.core.areas.find((area) => area.code === code)?.name).toBe(name);
        const own = new Map([[code, slow.get(code)!]]);
        expect(largestDifference(fast, own)).toBeLessThan(TOLERANCE);
      });
  }
});

describe('so it does in every district of an invented country', () => {
  const input = makeCountry({
    areas: 40,
    pointsPerArea: 5,
    organisations: 40,
    sitesPerOrganisation: 3,
    seed: 7,
  });
  const everywhere = input.core.areas.map(({ code }) => code);
  for (const scenario of [
    DEFAULT_SCENARIO,
    { ...DEFAULT_SCENARIO, sector: 'health', practice: 'peer-support', catchmentKm: 60 },
    { ...DEFAULT_SCENARIO, sector: 'homelessness-housing', catchmentKm: 100, halfReach: 0.5 },
  ])
    it(`${scenario.sector}, ${scenario.catchmentKm} km`, () => {
      const { areas } = analyse(input, scenario);
      const slow = slowGaps(input, scenario, everywhere);
      expect(largestDifference(areas, slow)).toBeLessThan(TOLERANCE);
    });

  it('where some are scored and some are not, some within reach and some not', () => {
    const { areas } = analyse(input, DEFAULT_SCENARIO);
    expect(areas.filter(({ gap }) => gap === null).length).toBeGreaterThan(0);
    expect(areas.filter(({ gap }) => gap !== null).length).toBeGreaterThan(20);
    expect(areas.some(({ access }) => access > 0.05 && access < 0.9)).toBe(true);
  });
});
