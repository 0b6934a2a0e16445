import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random';
import { look, organisation, site, threeDistricts } from '../fixtures/threeDistricts';
import { isFoundByLooking, looksBehind, randomHalf, stayingAtTop, withoutLooks } from './hideLooks';

const housing = look('A0', { sector: 'homelessness-housing' });
const health = look('A1');
const elsewhere = look('A2');
const made = threeDistricts(
  [organisation('o'), organisation('p'), organisation('q')],
  [
    site('old', 'o'),
    site('own', 'o', { areaCode: 'A1' }),
    site('other-sector', 'o'),
    site('county', 'p', { areaCode: 'C0' }),
    site('same-organisation', 'p', { areaCode: 'A9' }),
    site('by-the-way', 'q', { areaCode: 'A9' }),
  ],
);
const core = { ...made.core, looks: [housing, health, elsewhere] };
const found = new Set(core.sites.map(({ id }) => id).filter((id) => id !== 'old'));
const behind = looksBehind(core, found);

describe('the looks behind a find', () => {
  it('are those at its place in its sector, else any there, else those of its organisation', () => {
    // The first two districts share a county; nobody looked for health in the first.
    expect(Object.fromEntries(behind)).toEqual({
      own: [health],
      'other-sector': [housing],
      county: [health],
      'same-organisation': [health],
      'by-the-way': [],
    });
  });

  it('are known by the source of the find', () => {
    const source = 'public page, read as a stored copy: https://example.org';
    expect(isFoundByLooking({ source })).toBe(true);
    expect(isFoundByLooking({ source: 'seed document; public pages, read as stored copies' })).toBe(
      true,
    );
    expect(isFoundByLooking({ source: 'general knowledge of the field' })).toBe(false);
  });
});

describe('hiding looks', () => {
  const without = (...hidden: Parameters<typeof look>[0][]): string[] => {
    const looks = core.looks.filter(({ areaCode }) => hidden.includes(areaCode));
    return withoutLooks(core, behind, new Set(looks)).sites.map(({ id }) => id);
  };

  it('takes them and what no other look could have found', () => {
    expect(without('A1')).toEqual(['old', 'other-sector', 'by-the-way']);
    expect(without('A0')).toEqual(['old', 'own', 'county', 'same-organisation', 'by-the-way']);
    expect(withoutLooks(core, behind, new Set([health])).looks).toEqual([housing, elsewhere]);
  });

  it('keeps what a look that stays could have found too', () => {
    const both = new Map([['own', [health, housing]]]);
    const sites = (hidden: readonly (typeof health)[]): string[] =>
      withoutLooks(core, both, new Set(hidden)).sites.map(({ id }) => id);
    expect(sites([health])).toContain('own');
    expect(sites([health, housing])).not.toContain('own');
  });

  it('and giving all back changes nothing', () => {
    expect(withoutLooks(core, behind, new Set())).toEqual(core);
  });
});

describe('a random half', () => {
  const items = Array.from({ length: 11 }, (_, i) => i);

  it('is half of them, the same for a seed and another for another', () => {
    const half = randomHalf(items, seededRandom(1));
    expect(half.size).toBe(5);
    expect([...half].every((item) => items.includes(item))).toBe(true);
    expect(randomHalf(items, seededRandom(1))).toEqual(half);
    expect(randomHalf(items, seededRandom(2))).not.toEqual(half);
  });

  it('takes each about as often', () => {
    const counts = items.map(() => 0);
    for (let seed = 1; seed <= 500; seed++)
      for (const item of randomHalf(items, seededRandom(seed))) counts[item]!++;
    // 5 of 11 in 500 draws: 227, give or take four standard errors of 11.
    for (const count of counts) expect(Math.abs(count - 227)).toBeLessThan(45);
  });
});

describe('those that stay', () => {
  it('are counted among the first of both orders, whatever their places there', () => {
    const before = ['a', 'b', 'c', 'd'];
    expect(stayingAtTop(before, ['c', 'a', 'x', 'b'], 3)).toBe(2);
    expect(stayingAtTop(before, before, 3)).toBe(3);
    expect(stayingAtTop(before, [], 3)).toBe(0);
  });
});
