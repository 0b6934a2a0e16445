import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationIndex } from '../../src/analysis/concentration';
import { betterOffFirst } from '../../src/analysis/whoGains';
import type { GainOfGroup } from '../../src/domain';

const places = fc.array(
  fc
    .record({ order: fc.nat(20), people: fc.integer({ min: 1, max: 5000 }), share: fc.nat(10) })
    .map(({ order, people, share }) => ({ order, people, gained: (people * share) / 10 })),
  { minLength: 1, maxLength: 30 },
);

describe('the concentration index', () => {
  it('is that of a case worked out by hand', () => {
    // Ranks of four equal places: 1/8, 3/8, 5/8, 7/8. Gains 4, 3, 2, 1 of the worst-off first.
    const four = [4, 3, 2, 1].map((gained, order) => ({ order, people: 10, gained }));
    expect(concentrationIndex(four)).toBeCloseTo((2 * (0.5 + 1.125 + 1.25 + 0.875)) / 10 - 1, 12);
    expect(concentrationIndex(four)).toBeCloseTo(-0.25, 12);
  });

  it('is 0 where each gains alike, and nothing where nobody gains', () => {
    const alike = [10, 30, 5].map((people, order) => ({ order, people, gained: people / 5 }));
    expect(concentrationIndex(alike)).toBeCloseTo(0, 12);
    expect(concentrationIndex([{ order: 1, people: 10, gained: 0 }])).toBeNull();
    expect(concentrationIndex([])).toBeNull();
  });

  it('lies in [-1, 1], turns its sign with the order, and is blind to scale, sequence and parting', () => {
    fc.assert(
      fc.property(places, (all) => {
        const index = concentrationIndex(all);
        if (index === null) return;
        expect(Math.abs(index)).toBeLessThanOrEqual(1);
        const turned = concentrationIndex(all.map((place) => ({ ...place, order: -place.order })));
        expect(turned).toBeCloseTo(-index, 10);
        const tenth = all.map((place) => ({ ...place, gained: place.gained / 10 }));
        expect(concentrationIndex(tenth)).toBeCloseTo(index, 10);
        expect(concentrationIndex(all.toReversed())).toBeCloseTo(index, 10);
        const halves = all.flatMap(({ order, people, gained }) => [
          { order, people: people / 4, gained: gained / 2 },
          { order, people: (3 * people) / 4, gained: gained / 2 },
        ]);
        expect(concentrationIndex(halves)).toBeCloseTo(index, 10);
      }),
    );
  });
});

describe('serving the better-off first', () => {
  const fifths = (...gains: number[]): GainOfGroup[] =>
    gains.map((gain) => ({ people: 100, peopleOutOfReach: 0, peopleNewlyInReach: 0, gain }));

  it('is a gain of the two least deprived fifths more than a tenth over that of the two most', () => {
    expect(betterOffFirst(fifths(10, 10, 99, 11, 11))).toBe(false);
    expect(betterOffFirst(fifths(10, 10, 0, 12, 11))).toBe(true);
    expect(betterOffFirst(fifths(10, 10, 0, 9, 9))).toBe(false);
    expect(betterOffFirst(fifths(0, 0, 0, 0, 0))).toBe(false);
  });

  it('is by head: more of fewer people is more', () => {
    const few = fifths(10, 10, 0, 6, 6).map((group, i) =>
      i > 2 ? { ...group, people: 40 } : group,
    );
    expect(betterOffFirst(few)).toBe(true);
  });
});
