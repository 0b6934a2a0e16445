import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nearestInDirection,
  type Direction,
} from '../../../../src/features/mapPane/keyboard/nearestInDirection';
import type { Position } from '../../../../src/domain';
import { rowsOf } from '../../../fixtures/tables';

const DIRECTIONS: readonly Direction[] = ['north', 'east', 'south', 'west'];
const BACK: Readonly<Record<Direction, Direction>> = {
  north: 'south',
  east: 'west',
  south: 'north',
  west: 'east',
};
const position = fc.tuple(
  fc.double({ min: -8, max: 2, noNaN: true }),
  fc.double({ min: 50, max: 61, noNaN: true }),
) as fc.Arbitrary<Position>;
const places = fc.array(position, { minLength: 2, maxLength: 40 });
const direction = fc.constantFrom(...DIRECTIONS);

describe('the nearest in a direction', () => {
  it('is the nearer of two that lie that way', () => {
    const row: Position[] = [
      [-2, 53],
      [-1, 53],
      [0, 53],
      [-2, 54],
    ];
    expect(nearestInDirection(row, 0, 'east')).toBe(1);
    expect(nearestInDirection(row, 0, 'north')).toBe(3);
    expect(nearestInDirection(row, 2, 'west')).toBe(1);
    expect(nearestInDirection(row, 0, 'south')).toBeNull();
  });

  it('prefers what lies straight that way to what is nearer but more to the side', () => {
    const row: Position[] = [
      [0, 53],
      [0.1, 53.5],
      [2, 53],
    ];
    expect(nearestInDirection(row, 0, 'east')).toBe(2);
    // Where nothing else lies that way, what is to the side is better than nothing.
    expect(nearestInDirection(row.slice(0, 2), 0, 'east')).toBe(1);
  });

  it('always lies that way, and is never where it began', () => {
    fc.assert(
      fc.property(places, direction, fc.nat(), (all, way, pick) => {
        const from = pick % all.length;
        const to = nearestInDirection(all, from, way) ?? from;
        const [[fromEast, fromNorth], [toEast, toNorth]] = [all[from]!, all[to]!];
        const along: Record<Direction, number> = {
          north: toNorth - fromNorth,
          east: toEast - fromEast,
          south: fromNorth - toNorth,
          west: fromEast - toEast,
        };
        expect(along[way] > 0).toBe(to !== from);
      }),
    );
  });

  it('is nothing only at the edge', () => {
    fc.assert(
      fc.property(places, fc.nat(), (all, pick) => {
        const from = pick % all.length;
        const [east] = all[from]!;
        const further = all.some(([other]) => other > east);
        expect(nearestInDirection(all, from, 'east') !== null).toBe(further);
      }),
    );
  });

  it('has a way back, to where it began or to what is nearer', () => {
    fc.assert(
      fc.property(places, direction, fc.nat(), (all, way, pick) => {
        const from = pick % all.length;
        const to = nearestInDirection(all, from, way);
        if (to === null) return;
        // The way back is never at its edge, as the beginning lies there.
        expect(nearestInDirection(all, to, BACK[way])).not.toBeNull();
      }),
    );
  });

  it('of two places, back is always back', () => {
    fc.assert(
      fc.property(position, position, direction, (here, there, way) => {
        if (nearestInDirection([here, there], 0, way) === null) return;
        expect(nearestInDirection([here, there], 1, BACK[way])).toBe(0);
      }),
    );
  });

  it('leads from a council area of the tables to every other by arrows alone', () => {
    const centres = rowsOf('areas').map((row): Position => [
      Number(row['centre_longitude']),
      Number(row['centre_latitude']),
    ]);
    const reached = new Set([0]);
    const queue = [0];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      for (const way of DIRECTIONS) {
        const next = nearestInDirection(centres, at, way);
        if (next === null || reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    expect(reached.size).toBe(centres.length);
  });
});
