import type { SectorId } from './taxonomy';

/** How somebody looked: by machine over stored pages, or a person who knows or asked the place. */
export const LOOK_KINDS = ['stored-pages', 'person'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/**
 * Somebody looked for pioneers of one sector in one district. A look finds the known and the
 * written-up, so that "none found" is never "none".
 */
export interface Look {
  readonly areaCode: string;
  readonly sector: SectorId;
  /** ISO date. */
  readonly on: string;
  readonly kind: LookKind;
  /** Pioneers found that are not closed. */
  readonly found: number;
  /**
   * Access in [0, 1] before the look and once its findings were in, both by the first edition's
   * reach at default settings: what a look closed does not move with today's choices.
   */
  readonly accessBefore: number;
  readonly accessAfter: number;
  /** A second, independent look at a pair that the first found empty. */
  readonly again: boolean;
}
