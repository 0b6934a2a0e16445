import { useEffect } from 'react';
import { relativeLuminance } from '../domain/contrast';
import type { EmbedColours } from '../store/embedColours';
import { useTheme, type ResolvedTheme } from '../parts/useTheme';

/** Paper darker than this reads better with the dark theme's lines and map. */
const DARK_BELOW_LUMINANCE = 0.18;

/**
 * The theme in force, with the host's own colours over it. High contrast is the reader's need and
 * goes before the colours of a host.
 */
export function useEmbedTheme(colours: EmbedColours | null): ResolvedTheme {
  const theme = useTheme(colours ? schemeOf(colours) : undefined);
  useEffect(() => {
    if (!colours || theme === 'contrast') return undefined;
    // Set by script on the element: a strict policy allows that, and no style attribute.
    const { style } = document.documentElement;
    const tokens = Object.entries(tokensOf(colours));
    for (const [name, value] of tokens) style.setProperty(name, value);
    return () => {
      for (const [name] of tokens) style.removeProperty(name);
    };
  }, [colours, theme]);
  return theme;
}

function schemeOf({ paper }: EmbedColours): 'light' | 'dark' {
  return relativeLuminance(paper) < DARK_BELOW_LUMINANCE ? 'dark' : 'light';
}

/** Only ink and accent ever stand on the paper as words, so that what was checked is what is read. */
function tokensOf({ ink, paper, accent }: EmbedColours): Record<string, string> {
  return {
    '--ink': ink,
    '--ink-soft': ink,
    '--warn': ink,
    '--line-strong': ink,
    '--line': `color-mix(in srgb, ${ink} 30%, ${paper})`,
    '--paper': paper,
    '--paper-raised': paper,
    '--paper-sunken': paper,
    '--accent-wash': paper,
    '--warn-wash': paper,
    '--accent': accent,
    '--accent-ink': paper,
    '--focus': accent,
  };
}
