import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyse, ScenarioError } from '../../src/analysis';
import { aggregate } from '../../src/analysis/aggregate';
import { contributions } from '../../src/analysis/contributions';
import { normalise } from '../../src/analysis/normalise';
import { averageRanks } from '../../src/analysis/percentile';
import {
  AGGREGATION_MODES,
  DEFAULT_SCENARIO,
  NORMALISATIONS,
  type AnalysisInput,
} from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { columns, countries, PATIENCE_MS, RUNS, scenarios, unitColumns } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

const SIZE = 9;
const normalisations = fc.constantFrom(...NORMALISATIONS);
const modes = fc.constantFrom(...AGGREGATION_MODES);
const positiveWeights = (count: number) =>
  fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: count, maxLength: count });

/** The country with its areas, and everything aligned with them, in another order. */
function permuted(input: AnalysisInput, order: readonly number[]): AnalysisInput {
  const place = order.map((_, i) => order.indexOf(i));
  return {
    core: { ...input.core, areas: order.map((i) => input.core.areas[i]!) },
    indicators: {
      ...input.indicators,
      values: input.indicators.values.map(({ indicatorId, values, basis }) => ({
        indicatorId,
        values: order.map((i) => values[i]!),
        basis: order.map((i) => basis[i]!),
      })),
      similarAt: order.map((i) => input.indicators.similarAt[i]!.map((at) => place[at]!)),
    },
    demand: {
      barriers: [],
      points: {
        ...input.demand.points,
        areaIndex: input.demand.points.areaIndex.map((area) => place[area]!),
      },
    },
  };
}

describe('need', () => {
  it('is in [0, 1] and finite, or null, like every other score', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const outside = analyse(input, scenario).areas.filter((area) => {
          const scores = [area.need, area.needAggregate, area.gap, area.readiness, area.potential];
          const all = [...scores, area.access, area.shareInReach];
          const within = all.every((score) => score === null || (score >= 0 && score <= 1));
          return !within || !Number.isFinite(area.pioneersInReach);
        });
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(
        countries,
        scenarios,
        fc.record({
          poverty: fc.nat(9),
          claimants: fc.nat(9),
          life: fc.integer({ min: 1, max: 9 }),
        }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (input, scenario, weights, factor) => {
          const scaled = Object.fromEntries(
            Object.entries(weights).map(([id, weight]) => [id, weight * factor]),
          );
          const before = analyse(input, { ...scenario, weights });
          const after = analyse(input, { ...scenario, weights: scaled });
          expect(after.areas.map(({ need }) => need)).toEqual(before.areas.map(({ need }) => need));
        },
      ),
      RUNS,
    );
  });

  it('is refused in words when all weights are zero', () => {
    fc.assert(
      fc.property(countries, scenarios, (input, scenario) => {
        const weights = { poverty: 0, life: 0 };
        expect(() => analyse(input, { ...scenario, weights })).toThrow(ScenarioError);
        expect(() => analyse(input, { ...scenario, weights })).toThrow(/weights are zero/);
      }),
      RUNS,
    );
  });

  it('and every other result is permuted when the rows are permuted', () => {
    fc.assert(
      fc.property(
        countries.chain((input) => {
          const indexes = input.core.areas.map((_, i) => i);
          return fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray(indexes, { minLength: indexes.length }),
          );
        }),
        scenarios,
        ([input, order], scenario) => {
          const before = analyse(input, scenario).areas;
          const after = analyse(permuted(input, order), scenario).areas;
          expect(after).toEqual(order.map((i) => before[i]));
        },
      ),
      RUNS,
    );
  });

  it('by percentile does not change under a strictly increasing transform', () => {
    const transforms = fc.constantFrom(
      (x: number) => x ** 3 - 50,
      (x: number) => Math.exp(x),
      (x: number) => 7 * x + 1000,
    );
    fc.assert(
      fc.property(columns(SIZE), transforms, (values, transform) => {
        const bent = values.map((value) => (value === null ? null : transform(value)));
        expect(normalise(bent, 'higher-is-more-need', 'percentile', null)).toEqual(
          normalise(values, 'higher-is-more-need', 'percentile', null),
        );
      }),
      RUNS,
    );
  });

  it('of an indicator becomes 1 - u when its direction is flipped', () => {
    fc.assert(
      fc.property(
        columns(SIZE),
        fc.constantFrom('percentile', 'minmax', 'normal-score'),
        (values, method) => {
          const up = normalise(values, 'higher-is-more-need', method, null);
          const down = normalise(values, 'lower-is-more-need', method, null);
          const wrong = up.filter((u, i) => {
            const other = down[i]!;
            return u === null || other === null ? u !== other : Math.abs(other - (1 - u)) > 1e-9;
          });
          expect(wrong).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('keeps its order when a constant indicator joins, under every normalisation and mode', () => {
    fc.assert(
      fc.property(
        fc.array(unitColumns(SIZE), { minLength: 2, maxLength: 4 }),
        normalisations,
        modes,
        (table, method, mode) => {
          const constant = normalise(
            table[0]!.map(() => 3),
            'higher-is-more-need',
            method,
            null,
          );
          const orderOf = (indicators: (number | null)[][]) =>
            averageRanks(
              indicators[0]!.map((_, i) =>
                // Ten decimals: rounding may part equals, or join what a constant brings closer.
                Number(
                  aggregate(
                    indicators,
                    indicators.map(() => 1),
                    i,
                    mode,
                  )!.toFixed(10),
                ),
              ),
            ).ranks;
          const spread = table.map((column) => column.map((u) => Math.round(u * 50) / 60));
          expect(orderOf([...spread, constant])).toEqual(orderOf(spread));
        },
      ),
      RUNS,
    );
  });

  it('never falls in aggregate when one area is given a higher u', () => {
    fc.assert(
      fc.property(
        fc.array(columns(1), { minLength: 2, maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        positiveWeights(5),
        modes,
        (table, raised, weights, mode) => {
          const scores = table.map((column) => column.map((v) => (v === null ? null : v / 6)));
          const higher = scores.map((column, k) =>
            k === 0 && column[0] !== null ? [Math.max(column[0]!, raised)] : column,
          );
          const before = aggregate(scores, weights.slice(0, scores.length), 0, mode);
          const after = aggregate(higher, weights.slice(0, scores.length), 0, mode);
          expect((after ?? 0) >= (before ?? 0)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('of one area going missing never changes which other areas are scored', () => {
    fc.assert(
      fc.property(countries, scenarios, fc.nat(), fc.nat(), (input, scenario, a, k) => {
        const area = a % input.core.areas.length;
        const lost = k % input.indicators.values.length;
        const values = input.indicators.values.map((row, i) => ({
          ...row,
          values: row.values.map((value, j) => (i === lost && j === area ? null : value)),
        }));
        const without = { ...input, indicators: { ...input.indicators, values } };
        const coverage = (from: AnalysisInput) =>
          analyse(from, scenario)
            .areas.map(({ need, indicatorsObserved }) => [need === null, indicatorsObserved])
            .filter((_, i) => i !== area);
        expect(coverage(without)).toEqual(coverage(input));
      }),
      RUNS,
    );
  });

  it('minus one half is the sum of the contributions of its indicators', () => {
    const indicator = makeCountry().indicators.indicators[0]!;
    fc.assert(
      fc.property(
        fc.array(unitColumns(1), { minLength: 1, maxLength: 6 }),
        positiveWeights(6),
        modes,
        (table, factors, mode) => {
          const weights = table.map((_, index) => ({
            indicator,
            index,
            byNation: { england: 0, scotland: 0, 'northern-ireland': 0, wales: factors[index]! },
          }));
          const parts = contributions(table, weights, 'wales', 0, mode);
          const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
          const shares = weights.map(({ byNation }) => byNation.wales);
          expect(Math.abs(total - (aggregate(table, shares, 0, mode)! - 0.5))).toBeLessThan(1e-9);
        },
      ),
      RUNS,
    );
  });

  it('is null with the reason where less than two thirds of the weight is observed', () => {
    fc.assert(
      fc.property(countries, (input) => {
        const { areas, weights } = analyse(input, DEFAULT_SCENARIO);
        const wrong = areas.filter((area, i) => {
          const observed = weights.filter(({ indicatorId }) =>
            input.indicators.values.some(
              (row) => row.indicatorId === indicatorId && row.values[i] !== null,
            ),
          );
          const share = observed.reduce((sum, { weight }) => sum + weight, 0);
          const reason = share < 2 / 3 - 1e-9 ? 'too-few-indicators' : null;
          return area.noScoreReason !== reason || (area.need === null) !== (reason !== null);
        });
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});
