import type { Cells } from '../../../src/dataset/csv';

/** Finer than any look can tell. */
const DECIMALS = 4;

/**
 * Fills the first empty cell of access of each look: before, or where that stands, after.
 *
 * @param accessOf access in [0, 1] of a district in a sector, as the tables stand now
 */
export function fillAccess(
  looks: readonly Cells[],
  accessOf: (areaCode: string, sector: string) => number,
): { readonly filled: Cells[]; readonly count: number } {
  let count = 0;
  const filled = looks.map((look): Cells => {
    const empty = ['access_before', 'access_after'].find((field) => (look[field] ?? '') === '');
    if (empty === undefined) return look;
    count += 1;
    const access = accessOf(look['area_code'] ?? '', look['sector'] ?? '');
    return { ...look, [empty]: String(Number(access.toFixed(DECIMALS))) };
  });
  return { filled, count };
}
