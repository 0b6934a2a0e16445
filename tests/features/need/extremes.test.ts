import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain';
import { extremes } from '../../../src/features/need/extremes';
import { rankByNeed } from '../../../src/analysis';
import { makeCountry } from '../../fixtures/country';

const { areas } = makeCountry().core; // twelve areas; nations go round in turn
const VALUES = [5, 9, null, 7, 9, 1, 2, 3, 4, 6, 8, 0];

const names = (entries: readonly { readonly area: Area }[]): string[] =>
  entries.map(({ area }) => area.name);

describe('a rank by need', () => {
  it('ranks the highest first, shares ranks between equal values, and skips what is missing', () => {
    const ranks = rankByNeed(areas, VALUES, 'higher-is-more-need', false);
    expect(ranks.map((entry) => entry?.rank ?? null)).toEqual([
      6,
      1,
      null,
      4,
      1,
      10,
      9,
      8,
      7,
      5,
      3,
      11,
    ]);
    expect(ranks[0]).toEqual({ rank: 6, of: 11, nation: null, shared: false });
  });

  it('turns round where lower means more need', () => {
    const ranks = rankByNeed(areas, VALUES, 'lower-is-more-need', false);
    expect(ranks[11]?.rank).toBe(1);
    expect(ranks[1]?.rank).toBe(10);
  });

  it('ranks within each nation where nations differ', () => {
    const ranks = rankByNeed(areas, VALUES, 'higher-is-more-need', true);
    // England has areas 0, 4 and 8, with 5, 9 and 4.
    expect([ranks[0], ranks[4], ranks[8]].map((entry) => entry?.rank)).toEqual([2, 1, 3]);
    expect(ranks[4]).toEqual({ rank: 1, of: 3, nation: 'england', shared: false });
  });
});

describe('extremes', () => {
  const need = { values: VALUES, ranks: rankByNeed(areas, VALUES, 'higher-is-more-need', false) };

  it('lists both ends, each from its own end', () => {
    const { most, least, median, rankedCount } = extremes(areas, need, null, 2);
    expect(names(most)).toEqual(['District 1', 'District 4']);
    expect(most.every(({ rank }) => rank.shared)).toBe(true);
    expect(names(least)).toEqual(['District 11', 'District 5']);
    expect(median).toBe(5);
    expect(rankedCount).toBe(11);
  });

  it('takes one nation alone, and never lists an area at both ends', () => {
    const { most, least, median } = extremes(areas, need, 'england', 5);
    expect(names(most)).toEqual(['District 4']);
    expect(names(least)).toEqual(['District 8']);
    expect(median).toBe(5);
  });

  it('gives no place to an area that shows a larger area’s figure, and counts it', () => {
    const own = VALUES.map((value, index) => (index === 1 || index === 11 ? null : value));
    const ranks = rankByNeed(areas, own, 'higher-is-more-need', false);
    const { most, least, rankedCount, unrankedCount } = extremes(
      areas,
      { values: VALUES, ranks },
      null,
      1,
    );
    expect(names([...most, ...least])).toEqual(['District 4', 'District 5']);
    expect([rankedCount, unrankedCount]).toEqual([9, 2]);
  });

  it('has no middle where nothing is known', () => {
    const nothing = VALUES.map(() => null);
    expect(extremes(areas, { values: nothing, ranks: nothing }, null, 5).median).toBeNull();
  });
});
