import type { Position } from './units';

/**
 * What carries people over a barrier. A ferry counts from port to port; a road leads round the end
 * of the water or along a causeway.
 */
export const CROSSING_KINDS = ['bridge', 'tunnel', 'ferry', 'road'] as const;
export type CrossingKind = (typeof CROSSING_KINDS)[number];

export interface Crossing {
  /** On either side of the barrier. */
  readonly banks: readonly [Position, Position];
}

/** Water that a straight line may not pass but by a crossing. Drawn by us, to reckon distance only. */
export interface Barrier {
  readonly id: string;
  /** At least two points along the water; closed round an island, where the first is also the last. */
  readonly line: readonly Position[];
  /** Empty where nothing leads across. */
  readonly crossings: readonly Crossing[];
}
