import type { Sector, SectorId } from '../domain';
import { contrastRatio } from '../domain/contrast';

/**
 * Paul Tol's muted scheme (SRON technical note, issue 3.2), ordered so that the sectors that share
 * most pioneers lie far apart. His nine, and a slate for the tenth where he keeps pale grey for
 * "no data".
 */
export const SECTOR_HUES = [
  '#cc6677',
  '#332288',
  '#ddcc77',
  '#88ccee',
  '#117733',
  '#44aa99',
  '#882255',
  '#5f6b76',
  '#aa4499',
  '#999933',
] as const;

/** How a pioneer is drawn when its sector is shown: never by hue alone. */
export interface SectorMark {
  readonly colour: string;
  readonly letter: string;
  /** Black or white, whichever reads better on the colour. */
  readonly letterColour: string;
}

/** The mark of every sector, by its place in the taxonomy. */
export function sectorMarks(sectors: readonly Sector[]): ReadonlyMap<SectorId, SectorMark> {
  if (sectors.length > SECTOR_HUES.length) {
    throw new RangeError(
      `There are ${sectors.length} sectors and only ${SECTOR_HUES.length} hues that can be told apart`,
    );
  }
  return new Map(
    sectors.map(({ id, letter }, index) => {
      const colour = SECTOR_HUES[index] ?? '#000000';
      return [id, { colour, letter, letterColour: letterColourOn(colour) }];
    }),
  );
}

/** Black or white, whichever has the higher contrast on the colour. */
export function letterColourOn(colour: string): '#000000' | '#ffffff' {
  return contrastRatio('#ffffff', colour) >= contrastRatio('#000000', colour)
    ? '#ffffff'
    : '#000000';
}
