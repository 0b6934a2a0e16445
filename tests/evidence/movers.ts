import type { AreaResult, SectorId } from '../../src/domain';

/** An area that stands elsewhere in another ranking. */
export interface Mover {
  readonly code: string;
  readonly sector: SectorId;
  /** 1 for the largest gap, among the areas that both rankings rank. */
  readonly from: number;
  readonly to: number;
}

/** Codes of the ranked areas, the largest gap first. */
export function rankedCodes(areas: readonly Pick<AreaResult, 'code' | 'gapRank'>[]): string[] {
  return areas
    .filter(({ gapRank }) => gapRank !== null)
    .toSorted((a, b) => a.gapRank! - b.gapRank!)
    .map(({ code }) => code);
}

/**
 * Where each area that both orders hold stands in either, counted among those alone: areas that come
 * in or go out move nobody.
 */
export function moversBetween(
  sector: SectorId,
  before: readonly string[],
  after: readonly string[],
): Mover[] {
  const placeAfter = placesOf(after, new Set(before));
  return [...placesOf(before, new Set(after))].map(([code, from]) => ({
    code,
    sector,
    from,
    to: placeAfter.get(code)!,
  }));
}

function placesOf(order: readonly string[], kept: ReadonlySet<string>): Map<string, number> {
  return new Map(order.filter((code) => kept.has(code)).map((code, i) => [code, i + 1]));
}

/** How many ranks it moved, up or down. */
export function distanceOf({ from, to }: Mover): number {
  return Math.abs(to - from);
}
