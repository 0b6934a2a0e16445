import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyseCountry, Country, finish, uncertainty } from '../../src/analysis';
import { closingExpected, expectedAccess } from '../../src/analysis/looks';
import type { AnalysisInput, Look, RankInterval } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { countries, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const unit = fc.double({ min: 0, max: 1, noNaN: true });

function withLooks(input: AnalysisInput, looks: readonly Look[]): AnalysisInput {
  return { ...input, core: { ...input.core, looks } };
}

function emptyLook(areaCode: string, sector: string, access: number): Look {
  return {
    areaCode,
    sector,
    on: '2026-11-28',
    kind: 'person',
    found: 0,
    accessBefore: access,
    accessAfter: access,
    again: false,
  };
}

describe('expected access', () => {
  it('rises with access, and lies between access and 1', () => {
    fc.assert(
      fc.property(unit, unit, unit, (a, b, closing) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(expectedAccess(low, closing) <= expectedAccess(high, closing) + 1e-15).toBe(true);
        expect(expectedAccess(low, closing) >= low).toBe(true);
        expect(expectedAccess(low, closing) <= 1).toBe(true);
      }),
      RUNS,
    );
  });

  it('is access where every pair is looked at and a second look finds nothing', () => {
    fc.assert(
      fc.property(unit, unit, (access, closedByFirst) => {
        const closing = closingExpected(1, closedByFirst, { closedAgain: 0 });
        expect(expectedAccess(access, closing)).toBe(access);
      }),
      RUNS,
    );
  });

  it('is access where no look has ever been: nothing is known of what one would find', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const { areas } = analyseCountry(new Country(withLooks(input, [])), scenario);
        const moved = areas.filter((area) => area.expectedAccess !== area.access);
        expect(moved).toEqual([]);
        expect(areas.some(({ looked }) => looked !== null)).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('a look', () => {
  it('that found nobody never lowers the place of an area within its nation', () => {
    fc.assert(
      fc.property(countries, scenarios, fc.nat(), (input, choices, at) => {
        const scenario = { ...choices, sector: 'health', looking: 'expected' as const };
        const before = analyseCountry(new Country(input), scenario);
        const index = at % before.areas.length;
        const { code, access, looked } = before.areas[index]!;
        fc.pre(looked === null);
        const looks = [...input.core.looks, emptyLook(code, 'health', access)];
        const after = analyseCountry(new Country(withLooks(input, looks)), scenario);
        const { nation } = input.core.areas[index]!;
        const ahead = ({ areas }: typeof before): number =>
          areas.filter(
            (area, i) =>
              input.core.areas[i]!.nation === nation &&
              (area.gap ?? -1) > (areas[index]!.gap ?? -1) + 1e-12,
          ).length;
        expect(ahead(after) <= ahead(before)).toBe(true);
        expect(after.areas[index]!.looked).toMatchObject({ share: 1, found: 0 });
      }),
      RUNS,
    );
  });

  it('the newest of a pair takes the place of an earlier one, wherever it stands in the table', () => {
    const input = makeCountry();
    const { code } = input.core.areas[1]!;
    const early = { ...emptyLook(code, 'health', 0), on: '2026-01-02', found: 3 };
    const late = { ...emptyLook(code, 'health', 0), on: '2026-05-06', found: 1 };
    for (const looks of [
      [early, late],
      [late, early],
    ]) {
      const [{ looks: held, share }] = new Country(withLooks(input, looks))
        .looksAt({ sector: 'health' })
        .filter((_, i) => i === 1) as [{ looks: readonly Look[]; share: number }];
      expect(held).toEqual([late]);
      expect(share).toBe(1);
    }
  });

  it('makes likely places narrower, on average over the country', () => {
    const input = makeCountry({
      areas: 60,
      pointsPerArea: 4,
      organisations: 30,
      sitesPerOrganisation: 2,
      seed: 3,
    });
    const scenario = {
      sector: 'health',
      practice: null,
      weights: null,
      mode: 'mean',
      normalisation: 'percentile',
      catchmentKm: 40,
      halfReach: 1,
      lens: 'reach',
      readinessWeight: 0.5,
      supply: 'expected',
      looking: 'expected',
      water: 'round',
      placing: 'spread',
      needScope: 'nation',
      fewPeople: 'ranked',
    } as const;
    const half = input.core.looks;
    const seen = new Set(half.filter(({ sector }) => sector === 'health').map((l) => l.areaCode));
    // The rest are looked at too, and close as much as the looks so far have closed.
    const rest = input.core.areas
      .filter(({ code }) => !seen.has(code))
      .map(({ code }, i) => ({ ...half[i % half.length]!, areaCode: code, sector: 'health' }));
    const width = (looks: readonly Look[]): number => {
      const country = new Country(withLooks(input, looks));
      const { gap } = finish(uncertainty(country, scenario, 200));
      const known = gap.filter((interval): interval is RankInterval => interval !== null);
      return known.reduce((sum, { p05, p95 }) => sum + p95 - p05, 0) / known.length;
    };
    expect(width([...half, ...rest])).toBeLessThan(width(half));
  });
});
