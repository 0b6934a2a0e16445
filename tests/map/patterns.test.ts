import { expect, it } from 'vitest';
import { patternImages, type PatternImage } from '../../src/map/patterns';
import { MAP_THEME_NAMES, mapTheme } from '../../src/map/theme';

/** Opacity, 0 to 255, where the image is repeated endlessly. */
function opacityAt({ width, height, data }: PatternImage, x: number, y: number): number {
  const index = ((y + height) % height) * width + ((x + width) % width);
  return data[index * 4 + 3] ?? Number.NaN;
}

it.each(MAP_THEME_NAMES)('hatches without a seam in the %s theme', (name) => {
  const hatch = patternImages(mapTheme(name)).get('hatch');
  if (!hatch) throw new Error('no hatch');
  let painted = 0;
  for (let y = 0; y < hatch.height; y += 1) {
    for (let x = 0; x < hatch.width; x += 1) {
      // One step along the diagonal changes nothing, also across the edges of the tile.
      expect(opacityAt(hatch, x + 1, y - 1)).toBe(opacityAt(hatch, x, y));
      painted += opacityAt(hatch, x, y) / 255;
    }
  }
  const share = painted / (hatch.width * hatch.height);
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(0.25);
});

it('has as many bytes as pixels ask for', () => {
  for (const { width, height, data } of patternImages(mapTheme('dark')).values()) {
    expect(data).toHaveLength(width * height * 4);
  }
});

it('reserves room with an image that cannot be seen', () => {
  const spacer = patternImages(mapTheme('light')).get('spacer');
  expect(spacer?.data.every((byte) => byte === 0)).toBe(true);
});
