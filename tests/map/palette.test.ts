import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/domain/contrast';
import { oklabOf } from '../../src/map/oklab';
import { bivariateScale, sequentialScale } from '../../src/map/scales';
import { letterColourOn, SECTOR_HUES, sectorMarks } from '../../src/map/sectorMarks';
import { MAP_THEME_NAMES, mapTheme, RAMP_NAMES } from '../../src/map/theme';
import { seenAs, worstDifference } from './colourVision';

/**
 * Smallest difference (OKLab, 0.02 just noticeable side by side) that must be left between colours
 * with any one cone type missing. Neighbouring steps of a ramp lie side by side in the legend and
 * far apart on the map: three times noticeable. The nine cells are of many hues: two and a half.
 * Sectors also carry a letter.
 */
const RAMP_STEP = 0.06;
const BIVARIATE_PAIR = 0.05;
const SECTOR_PAIR = 0.045;

it('simulates what the published matrices simulate', () => {
  // Grey has no hue to lose, and red and green draw together for those without one of the two cones.
  expect(seenAs('#808080', 'deuteranopia')).toBe('#808080');
  expect(worstDifference('#c00000', '#4a6b00')).toBeLessThan(0.12);
});

describe.each(MAP_THEME_NAMES)('the %s theme', (name) => {
  const theme = mapTheme(name);

  it.each(RAMP_NAMES)(
    'has a %s ramp whose steps can be told apart, and that only rises or falls',
    (ramp) => {
      const colours = theme.ramps[ramp];
      const lightness = colours.map((colour) => oklabOf(colour)[0]);
      for (let step = 1; step < colours.length; step += 1) {
        expect(worstDifference(colours[step - 1] ?? '', colours[step] ?? '')).toBeGreaterThan(
          RAMP_STEP,
        );
      }
      const ordered = [...lightness].sort((a, b) => (name === 'dark' ? a - b : b - a));
      expect(lightness).toEqual(ordered);
    },
  );

  it('has nine cells of need x reach that can all be told apart', () => {
    const { colours } = bivariateScale(name);
    for (const [index, first] of colours.entries()) {
      for (const second of colours.slice(index + 1)) {
        expect(worstDifference(first, second), `${first} ${second}`).toBeGreaterThan(
          BIVARIATE_PAIR,
        );
      }
    }
  });

  it('draws the eye first to high need without a known pioneer: the most vivid of the nine', () => {
    const chroma = bivariateScale(name).colours.map((colour) => {
      const [, a, b] = oklabOf(colour);
      return Math.hypot(a, b);
    });
    const others = chroma.filter((_, index) => index !== 2);
    // A third more than the next.
    expect(chroma[2]).toBeGreaterThan(1.33 * Math.max(...others));
  });

  it('writes words that can be read, and marks that stand out from their ring', () => {
    expect(contrastRatio(theme.words, theme.land)).toBeGreaterThan(7);
    expect(contrastRatio(theme.seaWords, theme.sea)).toBeGreaterThan(4.5);
    expect(contrastRatio(theme.mark, theme.markRing)).toBeGreaterThan(7);
  });

  it('agrees with the colours of the controls', () => {
    const css = readFileSync('src/map/map.css', 'utf8');
    const rule = css.slice(css.indexOf(`[data-map-theme='${name}'] {`)).split('}')[0] ?? '';
    expect(rule).toContain(`--map-sea: ${theme.sea};`);
    expect(rule).toContain(`--map-words: ${theme.words};`);
  });
});

describe('sectors', () => {
  it('have ten hues, each different from every other with any cone type missing', () => {
    expect(new Set(SECTOR_HUES).size).toBe(10);
    for (const [index, first] of SECTOR_HUES.entries()) {
      for (const second of SECTOR_HUES.slice(index + 1)) {
        expect(worstDifference(first, second), `${first} ${second}`).toBeGreaterThan(SECTOR_PAIR);
      }
    }
  });

  it('carry a letter that can be read on the hue', () => {
    for (const hue of SECTOR_HUES) {
      expect(contrastRatio(hue, letterColourOn(hue))).toBeGreaterThan(4.5);
    }
  });

  it('refuse an eleventh', () => {
    const sectors = Array.from({ length: 11 }, (_, index) => ({
      id: `sector-${index}`,
      name: '',
      nameWelsh: '',
      letter: 'X',
      caution: '',
    }));
    expect(() => sectorMarks(sectors)).toThrow('11 sectors');
    expect(sectorMarks(sectors.slice(0, 10)).size).toBe(10);
  });
});

it('samples a scale of any size in colours that stay apart', () => {
  const { colours } = sequentialScale('reach', [0, 1, 2, 3, 4], 'light');
  for (let step = 1; step < colours.length; step += 1) {
    expect(worstDifference(colours[step - 1] ?? '', colours[step] ?? '')).toBeGreaterThan(
      RAMP_STEP,
    );
  }
});
