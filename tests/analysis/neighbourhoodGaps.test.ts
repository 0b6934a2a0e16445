import * as fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { analyseCountry, Country, inside, neighbourhoodGaps } from '../../src/analysis';
import { decodeGroups } from '../../src/dataset';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/domain';
import { readTables } from '../../data/pipeline/tables';
import { makeGroups } from '../fixtures/groups';
import { publicFile, readRealCountry } from '../fixtures/realCountry';
import { countries, PATIENCE_MS, scenarios } from './arbitraries';
import { slowAccessAt } from './slowAndObvious';

vi.setConfig({ testTimeout: PATIENCE_MS });

const ROUNDING = 1e-9;

describe('the neighbourhoods of a district', () => {
  it('make up its access, its people and the share of them without, whatever is asked', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const country = new Country(input);
        const groups = makeGroups(input);
        for (const area of analyseCountry(country, scenario).areas) {
          const own = inside(country, groups, scenario, [area.code]);
          if (own.people === 0) continue;
          const mean = own.neighbourhoods.reduce((sum, n) => sum + n.people * n.access, 0);
          expect(mean / own.people).toBeCloseTo(area.access, 9);
          expect(own.peopleWithout / own.people).toBeCloseTo(area.shareWithout, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come furthest from help first, those of unknown need last, and each once', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const country = new Country(input);
        const all = neighbourhoodGaps(country, makeGroups(input), scenario, null);
        expect(all.map(({ point }) => point).sort((a, b) => a - b)).toEqual([
          ...input.demand.points.codes.keys(),
        ]);
        const scored = all.filter(({ gap }) => gap !== null);
        const unscored = all.slice(scored.length);
        expect(unscored.every(({ gap }) => gap === null)).toBe(true);
        const gaps = scored.map(({ gap }) => gap!);
        expect(gaps).toEqual(gaps.toSorted((x, y) => y - x));
        const reach = unscored.map(({ access }) => access);
        expect(reach).toEqual(reach.toSorted((x, y) => x - y));
      }),
      { numRuns: 300 },
    );
  });

  it('have a gap by the one formula, and none without a need', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const country = new Country(input);
        for (const one of neighbourhoodGaps(country, makeGroups(input), scenario, null)) {
          expect(one.countedAccess).toBeGreaterThanOrEqual(one.access);
          expect(one.gap === null).toBe(one.need === null);
          const expected = (one.need ?? 0) * (1 - one.countedAccess);
          expect((one.gap ?? 0) ** 2).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('ten neighbourhoods of the published files', () => {
  const input = readRealCountry();
  const country = new Country(input);
  const groups = decodeGroups(JSON.parse(publicFile('groups.json')));
  const tables = readTables(join(import.meta.dirname, '../../data'));
  const scenario: Scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health', water: 'straight' };
  const all = neighbourhoodGaps(country, groups, scenario, null);
  const of = (code: string) => all.find((one) => one.code === code)!;

  it.each(tenCodes())('%s by the slow way, and by the published index', (code) => {
    const one = of(code);
    expect(one.access).toBeCloseTo(slowAccessAt(input, scenario, one.point), 9);
    const expected = moreDeprivedShare(tables, code);
    expect(one.need === null).toBe(expected === null);
    // The published file keeps four decimals.
    expect(Math.abs((one.need ?? 1) - (1 - (expected ?? 0)))).toBeLessThan(1e-4 + ROUNDING);
  });

  it('names the pioneer that is nearest to the neighbourhood, not to its district', () => {
    const { neighbourhoods } = inside(country, groups, scenario, ['S12000017']);
    const sites = new Set(neighbourhoods.map(({ nearest }) => nearest?.siteId));
    expect(neighbourhoods.length).toBeGreaterThan(50);
    expect(sites.size).toBeGreaterThanOrEqual(3);
  });

  it('knows no need in Northern Ireland, whose index is of older places, and orders by reach', () => {
    const belfast = inside(country, groups, scenario, ['N09000003']).neighbourhoods;
    expect(belfast.every(({ need, gap }) => need === null && gap === null)).toBe(true);
    const reach = belfast.map(({ access }) => access);
    expect(reach).toEqual(reach.toSorted((a, b) => a - b));
  });
});

/** In all four nations, town and country, mainland and island; two of Northern Ireland. */
function tenCodes(): string[] {
  return [
    'E02002489',
    'E02000001',
    'E02006781',
    'E02000864',
    'W02000001',
    'W02000410',
    'S02001236',
    'S02002017',
    'N21000001',
    'N21000300',
  ];
}

/** By the table alone: who lives somewhere more deprived in the nation, and half of the own people. */
function moreDeprivedShare(tables: ReturnType<typeof readTables>, code: string): number | null {
  const rows = tables.neighbourhood_deprivation;
  const own = rows.find((row) => row.code === code);
  if (own === undefined) return null;
  const higherIsWorse = own.index === 'imd-2025';
  const people = (of: string): number =>
    tables.neighbourhoods.find((place) => place.code === of)?.population ?? 0;
  let before = 0;
  let total = 0;
  for (const row of rows) {
    if (row.index !== own.index) continue;
    const here = people(row.code);
    total += here;
    if (row === own) before += here / 2;
    else if (higherIsWorse ? row.value > own.value : row.value < own.value) before += here;
  }
  return before / total;
}
