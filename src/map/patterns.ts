import type { MapTheme } from './theme';
import {
  DIAMOND_IMAGE,
  UNLOOKED_IMAGE,
  HATCH_IMAGE,
  SPACER_IMAGE,
  SPACER_PX,
  TRIANGLE_IMAGE,
} from './layers/look';

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
    [UNLOOKED_IMAGE, dots(theme.land)],
    [DIAMOND_IMAGE, diamond(theme)],
    [TRIANGLE_IMAGE, triangle(theme)],
    [SPACER_IMAGE, nothing(SPACER_PX * PATTERN_PIXEL_RATIO)],
  ]);
}

function nothing(sizePx: number): PatternImage {
  return { width: sizePx, height: sizePx, data: new Uint8ClampedArray(sizePx * sizePx * 4) };
}

/** Diagonals rising to the right, one screen pixel wide and 8 apart, meeting at the tile's edges. */
function hatch(colour: string): PatternImage {
  return paint(colour, (x, y) => {
    const across = (x + y) % TILE_PX;
    const fromLine = Math.min(across, TILE_PX - across);
    return Math.max(0, 1.5 - fromLine) / 1.5;
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
    return Math.min(1, Math.max(0, 2.5 - nearest)) * 0.9;
  });
}

/** Where the person is: a shape that no pioneer has. */
function diamond(theme: MapTheme): PatternImage {
  return ringedMark(theme, 14, 19, (right, down) => Math.abs(right) + Math.abs(down));
}

/** What a person brought: another that no pioneer has, its point up. */
function triangle(theme: MapTheme): PatternImage {
  return ringedMark(theme, 8, 11.5, (right, down) =>
    Math.max(down + 1, (Math.abs(right) * Math.sqrt(3) - down - 1) / 2),
  );
}

/**
 * A mark within a ring, on every ground.
 *
 * @param distance of a pixel from the middle, as the shape measures it
 */
function ringedMark(
  { mark, markRing }: MapTheme,
  innerRadius: number,
  outerRadius: number,
  distance: (right: number, down: number) => number,
): PatternImage {
  const sizePx = 40;
  const centre = sizePx / 2 - 0.5;
  const within = (x: number, y: number, radius: number) =>
    Math.min(1, Math.max(0, radius - distance(x - centre, y - centre)));
  const inner = bytesOf(mark);
  const outer = bytesOf(markRing);
  const data = new Uint8ClampedArray(sizePx * sizePx * 4);
  for (let y = 0; y < sizePx; y += 1) {
    for (let x = 0; x < sizePx; x += 1) {
      const share = within(x, y, innerRadius);
      const colour = inner.map(
        (byte, channel) => byte * share + (outer[channel] ?? 0) * (1 - share),
      );
      data.set([...colour, 255 * within(x, y, outerRadius)], (y * sizePx + x) * 4);
    }
  }
  return { width: sizePx, height: sizePx, data };
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
