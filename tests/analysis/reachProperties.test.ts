import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyseCountry, Country, haversineKm } from '../../src/analysis';
import { chordSquaredOfKm, kmOfChordSquared, unitVector } from '../../src/analysis/distance';
import { catchmentsOf, floatingCatchment } from '../../src/analysis/floatingCatchment';
import { PointGrid } from '../../src/analysis/pointGrid';
import { distanceDecay } from '../../src/analysis/decay';
import { CATCHMENT_KM } from '../../src/domain';
import { countries, positions, positionsNearby, PATIENCE_MS, RUNS, scenarios } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const catchments = fc.double({ ...CATCHMENT_KM, noNaN: true });
/** For sums of the same figures in another order. */
const ROUNDING = 1e-12;

describe('distance', () => {
  it('is symmetric, and 0 from a place to itself', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        expect(haversineKm(a, b)).toBe(haversineKm(b, a));
        expect(haversineKm(a, a)).toBe(0);
      }),
      RUNS,
    );
  });

  it('by chords of the unit sphere equals the haversine', () => {
    fc.assert(
      fc.property(positions, positions, (a, b) => {
        const [u, v] = [unitVector(...a), unitVector(...b)];
        const chordSquared = u.reduce((sum, _, i) => sum + (u[i]! - v[i]!) ** 2, 0);
        const km = haversineKm(a, b);
        // Both formulas lose digits near the antipode, where an arcsine is steep.
        const allowed = km > 19_900 ? 1 : 1e-6;
        expect(Math.abs(kmOfChordSquared(chordSquared) - km)).toBeLessThan(allowed);
      }),
      RUNS,
    );
  });

  it.each([
    ['on any part of the globe', positions, 40, 21_000],
    // So close that a circle is many rows high, each cut where the circle is.
    ['in a crowd', positionsNearby, 400, 300],
  ] as const)(
    'round a point finds in the grid what a plain loop finds, %s',
    (_, anywhere, maxLength, max) => {
      fc.assert(
        fc.property(
          fc.array(anywhere, { maxLength }),
          anywhere,
          fc.double({ min: 0, max, noNaN: true }),
          (points, [longitude, latitude], radiusKm) => {
            const grid = new PointGrid(
              points.map(([lon]) => lon),
              points.map(([, lat]) => lat),
            );
            const inRuns = new Set<number>();
            const runCount = grid.query(longitude, latitude, radiusKm);
            for (let run = 0; run < runCount; run++)
              for (let slot = grid.runs[2 * run]!; slot < grid.runs[2 * run + 1]!; slot++)
                inRuns.add(grid.order[slot]!);
            const [x, y, z] = unitVector(longitude, latitude);
            const missed = points.filter((point, i) => {
              const [px, py, pz] = unitVector(...point);
              const chordSquared = (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2;
              return chordSquared <= chordSquaredOfKm(radiusKm) && !inRuns.has(i);
            });
            expect(missed).toEqual([]);
          },
        ),
        RUNS,
      );
    },
  );
});

describe('the distance decay', () => {
  it('is 1 on the spot, 0 at the catchment and beyond, and never rises', () => {
    fc.assert(
      fc.property(
        catchments,
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (catchmentKm, a, b) => {
          expect(distanceDecay(0, catchmentKm)).toBe(1);
          expect(distanceDecay(catchmentKm, catchmentKm)).toBe(0);
          expect(distanceDecay(catchmentKm + a, catchmentKm)).toBe(0);
          const [near, far] = [Math.min(a, b), Math.max(a, b)];
          expect(distanceDecay(near, catchmentKm) >= distanceDecay(far, catchmentKm)).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

describe('reach', () => {
  it('never falls when the catchment is wider', () => {
    fc.assert(
      fc.property(countries, scenarios, catchments, catchments, (input, scenario, a, b) => {
        const country = new Country(input);
        const narrow = country.reach(scenario, Math.min(a, b)).pioneers;
        const wide = country.reach(scenario, Math.max(a, b)).pioneers;
        expect(narrow.filter((pioneers, slot) => wide[slot]! < pioneers - ROUNDING)).toHaveLength(
          0,
        );
      }),
      RUNS,
    );
  });

  it('and access never fall, and the gap never rises, when a site is added, by either lens', () => {
    fc.assert(
      fc.property(countries, scenarios, positionsNearby, (input, scenario, site) => {
        const country = new Country(input);
        const before = analyseCountry(country, scenario).areas;
        const after = analyseCountry(country, {
          ...scenario,
          planned: [{ position: site, reachKm: null }],
        }).areas;
        const wrong = before.filter(
          (area, i) =>
            after[i]!.pioneersInReach < area.pioneersInReach - ROUNDING ||
            after[i]!.access < area.access - ROUNDING ||
            (after[i]!.gap ?? 0) > (area.gap ?? 0) + ROUNDING,
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  it('and all else are restored bit for bit when a site is added, removed and added again', () => {
    fc.assert(
      fc.property(countries, scenarios, positionsNearby, (input, scenario, site) => {
        const country = new Country(input);
        const planned = { ...scenario, planned: [{ position: site, reachKm: null }] };
        const today = analyseCountry(country, scenario);
        const once = analyseCountry(country, planned);
        expect(analyseCountry(country, scenario)).toEqual(today);
        expect(analyseCountry(country, planned)).toEqual(once);
        expect(analyseCountry(new Country(input), planned)).toEqual(once);
      }),
      RUNS,
    );
  });
});

describe('the floating catchment', () => {
  it('hands out exactly the supply that has demand: sum of population x access', () => {
    fc.assert(
      fc.property(countries, scenarios, catchments, (input, scenario, catchmentKm) => {
        const country = new Country(input);
        const { demand } = country;
        const { supply } = country.pioneers(scenario);
        const access = floatingCatchment(
          demand.population,
          catchmentsOf(demand, supply, catchmentKm),
        );
        let withDemand = 0;
        for (const { supply: own, count, weights } of catchmentsOf(demand, supply, catchmentKm)) {
          const reached = Array.from({ length: count }, (_, k) => weights[k]!);
          if (reached.some((weight) => weight > 0)) withDemand += own;
        }
        const handedOut = access.reduce((sum, a, slot) => sum + a * demand.population[slot]!, 0);
        expect(Math.abs(handedOut - withDemand)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });

  it('never gives anyone less when a site is added', () => {
    fc.assert(
      fc.property(countries, scenarios, positionsNearby, (input, scenario, site) => {
        const country = new Country(input);
        const { catchmentKm } = scenario;
        const before = country.perHead(scenario, catchmentKm).access;
        const after = country.perHead(
          { ...scenario, planned: [{ position: site, reachKm: null }] },
          catchmentKm,
        ).access;
        for (const [slot, access] of before.entries()) expect(after[slot]! >= access).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('potential', () => {
  it('is the gap when readiness weighs nothing, and never above it', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const country = new Country(input);
        const plain = analyseCountry(country, { ...scenario, readinessWeight: 0 }).areas;
        expect(plain.filter(({ gap, potential }) => potential !== gap)).toEqual([]);
        const weighed = analyseCountry(country, scenario).areas;
        expect(weighed.filter(({ gap, potential }) => (potential ?? 0) > (gap ?? 0))).toEqual([]);
      }),
      RUNS,
    );
  });
});
