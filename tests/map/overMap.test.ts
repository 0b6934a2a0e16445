import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastRatio, LEAST_CONTRAST } from '../../src/domain/contrast';
import { MAP_THEME_NAMES, mapTheme } from '../../src/map/theme';

/*
 * Words that lie over the drawing, where a checker of the page cannot tell what is behind them: the
 * sources and the scale bar on a veil of the sea, the legend on almost whole paper.
 */
const CSS = readFileSync(new URL('../../src/map/map.css', import.meta.url), 'utf8');
const TOKENS = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

function variables(css: string, selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[\da-f]{6})/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

/** What is seen of two colours where the upper covers so much of the lower. */
function blend(upper: string, lower: string, share: number): string {
  const channel = (colour: string, at: number): number =>
    Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(upper, at) * share + channel(lower, at) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** Every colour that the drawing has anywhere, of land, lines, marks and all scales. */
function drawnColours(name: (typeof MAP_THEME_NAMES)[number]): string[] {
  return JSON.stringify(mapTheme(name)).match(/#[\da-f]{6}/g) ?? [];
}

function worst(words: string, veil: string, share: number, behind: readonly string[]): number {
  return Math.min(...behind.map((colour) => contrastRatio(words, blend(veil, colour, share))));
}

it.each(MAP_THEME_NAMES)('%s: sources and scale are read over whatever is drawn', (name) => {
  const own = variables(CSS, `.pps-map[data-map-theme='${name}']`);
  expect(CSS.match(/color-mix\(in srgb, var\(--map-sea\) 75%, transparent\)/g)).toHaveLength(2);
  const least = worst(own.get('--map-words')!, own.get('--map-sea')!, 0.75, drawnColours(name));
  expect(least).toBeGreaterThanOrEqual(LEAST_CONTRAST);
});

it.each(MAP_THEME_NAMES)('%s: the legend is read over whatever is drawn', (name) => {
  const own = variables(TOKENS, `[data-theme='${name}']`);
  const paper = own.get('--paper-raised')!;
  for (const words of ['--ink', '--ink-soft']) {
    const least = worst(own.get(words)!, paper, 0.96, drawnColours(name));
    expect(least).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  }
});

it.each(MAP_THEME_NAMES)(
  '%s: the ring shows on whatever is drawn, by one of its colours',
  (name) => {
    const own = variables(TOKENS, `[data-theme='${name}']`);
    for (const colour of drawnColours(name)) {
      const seen = ['--focus', '--paper-raised', '--ink'].map((part) =>
        contrastRatio(own.get(part)!, colour),
      );
      // WCAG 1.4.11: parts of a control.
      expect(Math.max(...seen)).toBeGreaterThanOrEqual(3);
    }
  },
);
