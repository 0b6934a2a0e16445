import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crosshairStep } from '../../../../src/features/mapPane/keyboard/crosshairStep';

const inside = fc.tuple(
  fc.double({ min: -8, max: 2, noNaN: true }),
  fc.double({ min: 50, max: 61, noNaN: true }),
);
const zoom = fc.double({ min: 5, max: 13, noNaN: true });

it('is as many pixels as it says', () => {
  // At zoom 0 the world is 512 pixels wide.
  expect(crosshairStep([0, 0], 'east', 1, 4)).toEqual([360 / 512 / 16, 0]);
});

it('there and back again is where it began, nearly', () => {
  fc.assert(
    fc.property(inside, zoom, (start, at) => {
      const [east, north] = crosshairStep(crosshairStep(start, 'north', 32, at), 'south', 32, at);
      expect(east).toBe(start[0]);
      expect(Math.abs(north - start[1])).toBeLessThan(0.05);
      const back = crosshairStep(crosshairStep(start, 'west', 4, at), 'east', 4, at);
      expect(back[0]).toBeCloseTo(start[0], 9);
    }),
  );
});

it('never leaves what the map can show', () => {
  let position: readonly [number, number] = [0, 55];
  for (let step = 0; step < 100; step += 1) position = crosshairStep(position, 'north', 32, 4);
  expect(position[1]).toBe(66);
});
