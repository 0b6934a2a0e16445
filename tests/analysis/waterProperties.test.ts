import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { BarrierLines } from '../../src/analysis/barrierLines';
import { haversineKm } from '../../src/analysis/distance';
import { Waters } from '../../src/analysis/water';
import type { Barrier, Crossing, Position } from '../../src/domain';
import { PATIENCE_MS, RUNS } from './arbitraries';

vi.setConfig({ testTimeout: PATIENCE_MS });

/** Hundredths of a degree in a box of about 20 x 30 km: corners and places often coincide. */
const place: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: -30, max: 0 }), fc.integer({ min: 5300, max: 5330 }))
  .map(([x, y]) => [x / 100, y / 100]);

const crossing: fc.Arbitrary<Crossing> = fc.tuple(place, place).map((banks) => ({ banks }));

const barrier: fc.Arbitrary<Barrier> = fc
  .tuple(
    fc.array(place, { minLength: 2, maxLength: 5 }),
    fc.array(crossing, { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([line, crossings, closed]) => ({
    id: 'barrier',
    line: closed ? [...line, line[0]!] : line,
    crossings,
  }));

const straightBarrier = barrier.map(({ line, ...rest }) => ({ ...rest, line: line.slice(0, 2) }));
const barriers = fc.array(barrier, { maxLength: 4 });
/** Sums of legs in another order. */
const ROUNDING_KM = 1e-9;

/** Some 200 x 300 km, wider than the circle that is looked in first. */
const tenTimes = ([x, y]: Position): Position => [10 * x, 53 + 10 * (y - 53)];
const farApart = ({ line, crossings, ...rest }: Barrier): Barrier => ({
  ...rest,
  line: line.map(tenTimes),
  crossings: crossings.map(({ banks: [one, other] }) => ({
    banks: [tenTimes(one), tenTimes(other)],
  })),
});

const byLongitude = ([ax, ay]: Position, [bx, by]: Position): number => ax - bx || ay - by;

const distance = (waters: Waters, from: Position, to: Position): number =>
  waters.distanceKm(...from, ...to);

describe('distance with water between', () => {
  it('is the same there and back, to the last bit, by the same crossings', () => {
    fc.assert(
      fc.property(barriers, place, place, (between, a, b) => {
        const waters = new Waters(between);
        const there = waters.wayBetween(a, b);
        const back = waters.wayBetween(b, a);
        expect(back?.km).toBe(there?.km);
        expect(back?.crossings.toReversed()).toEqual(there?.crossings);
      }),
      RUNS,
    );
  });

  it('looked for in a narrow circle first is the shortest of all, in whatever order it is asked', () => {
    fc.assert(
      fc.property(barriers, fc.array(fc.tuple(place, place), { minLength: 3 }), (near, pairs) => {
        const waters = new Waters(near.map(farApart));
        for (const pair of pairs) {
          // The way is looked for from the western end.
          const [from, to] = pair.map(tenTimes).toSorted(byLongitude) as [Position, Position];
          if (!waters.lines.cuts(...from, ...to)) continue;
          const { km } = waters.waysFrom(from);
          const legsBack = waters.legsFrom(to);
          const shortest = legsBack.reduce(
            (least, leg, n) => Math.min(least, km[n]! + leg),
            Infinity,
          );
          expect(distance(waters, from, to)).toBe(Math.max(shortest, haversineKm(from, to)));
        }
      }),
      RUNS,
    );
  });

  it('is never below the straight line, and equals it without barriers', () => {
    fc.assert(
      fc.property(barriers, place, place, (between, a, b) => {
        const straightKm = haversineKm(a, b);
        expect(distance(new Waters(between), a, b) >= straightKm).toBe(true);
        expect(distance(new Waters([]), a, b)).toBe(straightKm);
      }),
      RUNS,
    );
  });

  it('is Infinity only where a barrier lies between and no crossing joins the two', () => {
    fc.assert(
      fc.property(barriers, place, place, (between, a, b) => {
        const waters = new Waters(between);
        if (distance(waters, a, b) < Infinity) return;
        expect(waters.lines.cuts(...a, ...b)).toBe(true);
        // Walks, place by place, wherever a leg or a crossing leads.
        const reached = new Set<Position>([a]);
        for (const here of reached)
          for (const next of [b, ...waters.nodes]) {
            const over = between.some(({ crossings }) =>
              crossings.some(
                ({ banks: [p, q] }) => (p === here && q === next) || (q === here && p === next),
              ),
            );
            if (over || !waters.lines.cuts(...here, ...next)) reached.add(next);
          }
        expect(reached.has(b)).toBe(false);
      }),
      RUNS,
    );
  });

  // A line with corners adds places where a way may bend, so it is left to a straight one here.
  it('never falls when a straight line is added, and never rises when a crossing is', () => {
    fc.assert(
      fc.property(barriers, straightBarrier, place, place, (between, added, a, b) => {
        const before = distance(new Waters(between), a, b);
        const withLine = distance(new Waters([...between, { ...added, crossings: [] }]), a, b);
        const withCrossings = distance(new Waters([...between, added]), a, b);
        expect(withLine >= before - ROUNDING_KM).toBe(true);
        expect(withCrossings <= withLine + ROUNDING_KM).toBe(true);
      }),
      RUNS,
    );
  });

  it('goes by legs that add up and pass no barrier but by its crossings', () => {
    fc.assert(
      fc.property(barriers, place, place, (between, a, b) => {
        const waters = new Waters(between);
        const way = waters.wayBetween(a, b);
        if (way === null || way.crossings.length === 0) return;
        // Between two crossings there may be corners; straight legs can only be shorter than them.
        const ends = way.crossings.flatMap(({ banks }) => [banks]);
        let leastKm = Infinity;
        for (let turns = 0; turns < 2 ** ends.length; turns++) {
          const stops = ends.flatMap(([p, q], k) => ((turns >> k) & 1 ? [q, p] : [p, q]));
          const all = [a, ...stops, b];
          const km = all.slice(1).reduce((sum, stop, k) => sum + haversineKm(all[k]!, stop), 0);
          leastKm = Math.min(leastKm, km);
        }
        expect(way.km >= leastKm - ROUNDING_KM).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the barriers near a place', () => {
  it('hold every one that a leg within the radius can cut', () => {
    fc.assert(
      fc.property(barriers, place, place, (between, a, b) => {
        const lines = new BarrierLines(between);
        const near = lines.near(...a, haversineKm(a, b));
        expect(lines.cuts(...a, ...b, near)).toBe(lines.cuts(...a, ...b));
      }),
      RUNS,
    );
  });
});
