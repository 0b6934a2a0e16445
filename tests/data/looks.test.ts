import { describe, expect, it } from 'vitest';

import { fillAccess } from '../../data/pipeline/looks/fillAccess';
import { NATION_CODES, type Look } from '../../src/domain';
import { publish } from './published';

const { core, tables } = publish();

/** Share of the access missing before the looks that they closed. */
function closed(looks: readonly Look[]): number {
  const missing = (accesses: readonly number[]): number =>
    accesses.reduce((sum, access) => sum + 1 - access, 0);
  return (
    1 -
    missing(looks.map(({ accessAfter }) => accessAfter)) /
      missing(looks.map(({ accessBefore }) => accessBefore))
  );
}

/** The figures measured when the second edition was made, to the two decimals that were told. */
describe('the looks of the second edition', () => {
  const looks = core.looks.filter(({ on }) => on === '2026-11-28');
  const between = (from: number, to: number): readonly Look[] =>
    looks.filter(({ accessBefore }) => accessBefore >= from && accessBefore < to);

  it('are all published', () => {
    expect(looks.length).toBe(320);
    expect(core.looks.length).toBe(tables.looked.length);
  });

  it('found somebody at 182 of the 201 pairs that showed no known pioneer', () => {
    const empty = between(0, 0.05);
    expect(empty.length).toBe(201);
    expect(empty.filter(({ found }) => found > 0).length).toBe(182);
  });

  it.each([
    ['england', 0.73],
    ['wales', 0.63],
    ['scotland', 0.81],
    ['northern-ireland', 0.61],
  ] as const)('closed of what was missing in %s about %d', (nation, share) => {
    const letter = NATION_CODES[nation].slice(0, 1);
    const there = looks.filter(({ areaCode }) => areaCode.startsWith(letter));
    expect(Math.abs(closed(there) - share)).toBeLessThan(0.02);
  });

  it.each([
    [0, 0.05, 0.75],
    [0.05, 0.2, 0.7],
    [0.2, 0.5, 0.7],
    [0.5, 1.01, 0.4],
  ])('closed where access had been %d to %d about %d', (from, to, share) => {
    expect(Math.abs(closed(between(from, to)) - share)).toBeLessThan(to > 1 ? 0.06 : 0.02);
  });
});

describe('the accesses of a look', () => {
  const look = { area_code: 'E07000901', sector: 'health' };

  it('are filled one at a time, before first, and never written again', () => {
    const looks = [
      { ...look, access_before: '', access_after: '' },
      { ...look, access_before: '0.1', access_after: '' },
      { ...look, access_before: '0', access_after: '0.3' },
    ];
    expect(fillAccess(looks, () => 0.123456)).toEqual({
      count: 2,
      filled: [
        { ...look, access_before: '0.1235', access_after: '' },
        { ...look, access_before: '0.1', access_after: '0.1235' },
        { ...look, access_before: '0', access_after: '0.3' },
      ],
    });
  });
});
