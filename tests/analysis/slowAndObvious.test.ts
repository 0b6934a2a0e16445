import { describe, expect, it } from 'vitest';
import { analyse, analyseCountry, Country } from '../../src/analysis';
import { DEFAULT_SCENARIO, FIRST_EDITION, type AreaResult, type Scenario } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { readRealCountry } from '../fixtures/realCountry';
import { slowGaps, type SlowGap, type Way } from './slowAndObvious';

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

/** Beside the ten: under 10,000 people live in either. */
const FEW_PEOPLE = { 'City of London': 'E09000001', 'Isles of Scilly': 'E06000053' };

/** 0 for two nulls, infinite for a null and a number. */
function difference(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : Infinity;
  return Math.abs(a - b);
}

const COMPARED = ['need', 'access', 'expectedAccess', 'shareWithout', 'gap'] as const;

/** The largest difference of any figure from the slow way; infinite for no area. */
function largestDifference(fast: readonly AreaResult[], slow: Map<string, SlowGap>): number {
  const compared = fast.flatMap((result) => {
    const other = slow.get(result.code);
    return other === undefined
      ? []
      : [
          ...COMPARED.map((figure) => difference(result[figure], other[figure])),
          result.acrossBorder === other.acrossBorder ? 0 : Infinity,
          (result.gapRank !== null) === other.isRanked ? 0 : Infinity,
        ];
  });
  return compared.length === 0 ? Infinity : Math.max(...compared);
}

/** How far the slow gap ever rises from one rank to the next; ranks run from 1 without a hole. */
function largestStepUp(fast: readonly AreaResult[], slow: Map<string, SlowGap>): number {
  const ranked = fast
    .filter(({ gapRank }) => gapRank !== null)
    .toSorted((a, b) => a.gapRank! - b.gapRank!);
  expect(ranked.map(({ gapRank }) => gapRank)).toEqual(ranked.map((_, i) => i + 1));
  const gaps = ranked.map(({ code }) => slow.get(code)!.gap!);
  return Math.max(...gaps.slice(1).map((gap, i) => gap - gaps[i]!));
}

const CHOICES = [
  {},
  { sector: 'mental-health', practice: 'peer-support', catchmentKm: 35 },
  { sector: 'community-neighbourhoods', halfReach: 2.5 },
];

/** Each option of the second edition apart, and all of them together. */
const EDITIONS: Readonly<Record<string, Partial<Scenario>>> = {
  'the first edition': FIRST_EDITION,
  'with certainty of supply': { ...FIRST_EDITION, supply: 'expected' },
  'with only what was checked': { ...FIRST_EDITION, supply: 'checked' },
  'with sites somewhere in': { ...FIRST_EDITION, placing: 'spread' },
  'with ways round water': { ...FIRST_EDITION, water: 'round' },
  'after a look': { ...FIRST_EDITION, looking: 'expected' },
  'with need sets by nation': { ...FIRST_EDITION, needScope: 'nation' },
  'without ranks for few people': { ...FIRST_EDITION, fewPeople: 'shown' },
  'the second edition': {},
};

describe('the analysis equals the formulas worked the slow, obvious way', () => {
  const input = readRealCountry();
  const country = new Country(input);
  const way: Way = (a, b) => country.demand.detours!.wayKm(a, b);
  for (const [edition, options] of Object.entries(EDITIONS))
    for (const choice of edition === 'the second edition' ? CHOICES : CHOICES.slice(1, 2)) {
      const scenario: Scenario = { ...DEFAULT_SCENARIO, ...options, ...choice };
      const districts = { ...TEN_DISTRICTS, ...FEW_PEOPLE };
      const codes = Object.values(districts);
      const slow =
        scenario.water === 'round'
          ? slowGaps(input, scenario, codes, way)
          : slowGaps(input, scenario, codes);
      const fast = analyseCountry(country, scenario).areas;
      it(`in ten districts and two of few people, ${scenario.sector}, ${edition}, from the published files`, () => {
        for (const [name, code] of Object.entries(districts)) {
          expect(input.core.areas.find((area) => area.code === code)?.name).toBe(name);
          const own = new Map([[code, slow.get(code)!]]);
          expect(largestDifference(fast, own), name).toBeLessThan(TOLERANCE);
        }
      });
    }
});

describe('so it does in every district of an invented country', () => {
  const made = makeCountry({
    areas: 40,
    pointsPerArea: 5,
    organisations: 40,
    sitesPerOrganisation: 3,
    seed: 7,
  });
  const areas = made.core.areas.map((area, i) =>
    i % 7 === 0 ? { ...area, population: 9_999 } : area,
  );
  const input = { ...made, core: { ...made.core, areas } };
  const everywhere = input.core.areas.map(({ code }) => code);
  for (const [edition, options] of Object.entries(EDITIONS))
    for (const choice of [
      {},
      { sector: 'health', practice: 'peer-support', catchmentKm: 60 },
      { sector: 'homelessness-housing', catchmentKm: 100, halfReach: 0.5 },
    ]) {
      const scenario: Scenario = { ...DEFAULT_SCENARIO, ...options, ...choice };
      it(`${scenario.sector}, ${scenario.catchmentKm} km, ${edition}`, () => {
        const fast = analyse(input, scenario).areas;
        const slow = slowGaps(input, scenario, everywhere);
        expect(largestDifference(fast, slow)).toBeLessThan(TOLERANCE);
        expect(largestStepUp(fast, slow)).toBeLessThan(TOLERANCE);
      });
    }

  it('where some are scored and some are not, some within reach and some not', () => {
    const results = analyse(input, DEFAULT_SCENARIO).areas;
    expect(results.filter(({ gap }) => gap === null).length).toBeGreaterThan(0);
    expect(results.filter(({ gap }) => gap !== null).length).toBeGreaterThan(20);
    expect(results.some(({ access }) => access > 0.05 && access < 0.9)).toBe(true);
    expect(results.some(({ gap, gapRank }) => gap !== null && gapRank === null)).toBe(true);
    const wide = analyse(input, { ...DEFAULT_SCENARIO, sector: 'health', catchmentKm: 60 }).areas;
    expect(wide.some(({ acrossBorder }) => acrossBorder)).toBe(true);
  });
});
