import { describe, expect, it } from 'vitest';
import { distanceOf, moversBetween, rankedCodes } from './movers';

describe('movers', () => {
  it('are counted among the areas that both rankings hold', () => {
    // x comes in first and b goes out: that alone moves nobody.
    expect(moversBetween('health', ['a', 'b', 'c', 'd'], ['x', 'a', 'd', 'c'])).toEqual([
      { code: 'a', sector: 'health', from: 1, to: 1 },
      { code: 'c', sector: 'health', from: 2, to: 3 },
      { code: 'd', sector: 'health', from: 3, to: 2 },
    ]);
  });

  it('move as far up as down', () => {
    const mover = { code: 'a', sector: 'health' };
    expect(distanceOf({ ...mover, from: 3, to: 10 })).toBe(7);
    expect(distanceOf({ ...mover, from: 10, to: 3 })).toBe(7);
  });

  it('come of the ranked areas, the largest gap first', () => {
    const areas = [
      { code: 'a', gapRank: 2 },
      { code: 'b', gapRank: null },
      { code: 'c', gapRank: 1 },
    ];
    expect(rankedCodes(areas)).toEqual(['c', 'a']);
  });
});
