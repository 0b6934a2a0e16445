import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, relativeLuminance } from '../../src/domain/contrast';
import { EMBED_COLOURS, refusedPairs, THEME_COLOURS } from '../../src/store/embedColours';
import { parseEmbedOptions } from '../../src/store/embedOptions';

describe('contrast', () => {
  it('is that of the guidelines, whichever colour comes first', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21);
    expect(contrastRatio('#123456', '#123456')).toBe(1);
    // Known edge of the guidelines: the lightest grey that passes on white, and the next one.
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(relativeLuminance('#ff0000')).toBeCloseTo(0.2126, 10);
  });
});

describe('colours of a host', () => {
  it('are taken with three or six digits, and filled from the theme', () => {
    expect(parseEmbedOptions('ink=123&paper=FFFFFF').colours).toEqual({
      ink: '#112233',
      paper: '#ffffff',
      accent: THEME_COLOURS.light.accent,
    });
    expect(parseEmbedOptions('accent=ffd&theme=dark').colours).toEqual({
      ...THEME_COLOURS.dark,
      accent: '#ffffdd',
    });
  });

  it('are ignored where they are no colours', () => {
    for (const text of ['ink=red', 'paper=12345', 'accent=url(x)', 'ink=#ggg', 'ink=']) {
      expect(parseEmbedOptions(text)).toMatchObject({ colours: null, refused: [] });
    }
  });

  it('are refused as a whole where a pair cannot be read, and the pair is named', () => {
    const { colours, refused } = parseEmbedOptions('ink=999999&paper=fff&accent=000');
    expect(colours).toBeNull();
    expect(refused).toEqual([{ part: 'ink', colour: '#999999', paper: '#ffffff', ratio: 2.8 }]);
  });

  it('are refused where one does not go with those of the theme', () => {
    const parts = parseEmbedOptions('paper=000').refused.map(({ part }) => part);
    expect(parts).toEqual(['ink', 'accent']);
  });

  it('just short of enough are not said to be enough', () => {
    expect(refusedPairs({ ink: '#777777', paper: '#ffffff', accent: '#767676' })).toEqual([
      { part: 'ink', colour: '#777777', paper: '#ffffff', ratio: 4.4 },
    ]);
  });
});

describe.each(Object.entries(THEME_COLOURS))('the %s theme', (theme, colours) => {
  const css = readFileSync('src/ui/tokens.css', 'utf8');

  it.each(EMBED_COLOURS)('has its %s from the tokens', (part) => {
    const block = css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0] ?? '';
    expect(new RegExp(`--${part}: (#\\w+);`).exec(block)?.[1]).toBe(colours[part]);
  });

  it('can be read', () => {
    expect(refusedPairs(colours)).toEqual([]);
  });
});
