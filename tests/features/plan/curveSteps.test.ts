import { describe, expect, it } from 'vitest';
import { curveSteps, HEIGHT, WIDTH } from '../../../src/features/plan/curveSteps';

const point = (peopleInNeed: number) => ({ people: 0, peopleInNeed });

describe('the curve of a plan', () => {
  it('goes from today at the bottom left to the last place at the top right', () => {
    const { dots, line } = curveSteps({
      today: point(100),
      points: [point(100), point(160), point(200)],
    });
    expect(dots).toEqual([
      { x: 6, y: HEIGHT - 6 },
      { x: WIDTH / 2, y: 49.2 },
      { x: WIDTH - 6, y: 6 },
    ]);
    expect(line).toBe('M6 114 L160 49.2 L314 6');
  });

  it('is flat where nothing is added', () => {
    const { dots } = curveSteps({ today: point(100), points: [point(100), point(100)] });
    expect(dots.every(({ y }) => y === HEIGHT - 6)).toBe(true);
  });
});
