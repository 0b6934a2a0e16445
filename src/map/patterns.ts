import type { MapTheme } from './theme';
import { FRAGILE_IMAGE, HATCH_IMAGE, SPACER_IMAGE } from './layers/look';

/** Pixels as MapLibre takes them, four bytes each. */
export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Image pixels per screen pixel, so that patterns stay crisp on dense screens. */
export const PATTERN_PIXEL_RATIO = 2;

const TILE_PX = 16;

/** The images that the layers name, in the colours of the theme. */
export function patternImages(theme: MapTheme): ReadonlyMap<string, PatternImage> {
  return new Map([
    [HATCH_IMAGE, hatch(theme.hatch)],
    [FRAGILE_IMAGE, dots(theme.land)],
    [SPACER_IMAGE, { width: 28, height: 28, data: new Uint8ClampedArray(28 * 28 * 4) }],
  ]);
}

/** Diagonals rising to the right, one screen pixel wide and 8 apart, meeting at the tile's edges. */
function hatch(colour: string): PatternImage {
  return paint(colour, (x, y) => {
    const across = (x + y) % TILE_PX;
    const fromLine = Math.min(across, TILE_PX - across);
    return Math.max(0, 1.6 - fromLine) / 1.6;
  });
}

/** Two staggered dots to a tile. */
function dots(colour: string): PatternImage {
  const centres = [
    [4, 4],
    [12, 12],
  ] as const;
  return paint(colour, (x, y) => {
    const nearest = Math.min(
      ...centres.map(([centreX, centreY]) => Math.hypot(x + 0.5 - centreX, y + 0.5 - centreY)),
    );
    return Math.min(1, Math.max(0, 3 - nearest)) * 0.85;
  });
}

function paint(colour: string, opacityAt: (x: number, y: number) => number): PatternImage {
  const [red, green, blue] = bytesOf(colour);
  const data = new Uint8ClampedArray(TILE_PX * TILE_PX * 4);
  for (let y = 0; y < TILE_PX; y += 1) {
    for (let x = 0; x < TILE_PX; x += 1) {
      data.set([red, green, blue, 255 * opacityAt(x, y)], (y * TILE_PX + x) * 4);
    }
  }
  return { width: TILE_PX, height: TILE_PX, data };
}

function bytesOf(colour: string): [number, number, number] {
  const byte = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [byte(1), byte(3), byte(5)];
}
