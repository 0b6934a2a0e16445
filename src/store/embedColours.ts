import { contrastRatio, LEAST_CONTRAST } from '../domain/contrast';
import { THEMES, type Theme } from './link';

/** Parts of an embed that a host may colour: words, what is behind them, links and buttons. */
export const EMBED_COLOURS = ['ink', 'paper', 'accent'] as const;
export type EmbedColour = (typeof EMBED_COLOURS)[number];

/** A host's own colours, each as "#rrggbb" in small letters. */
export type EmbedColours = Readonly<Record<EmbedColour, string>>;

/** Two colours that cannot be read together. */
export interface RefusedPair {
  /** What would be written on the paper. */
  readonly part: 'ink' | 'accent';
  readonly colour: string;
  readonly paper: string;
  /** Contrast, cut (not rounded) to one decimal, so that a refused 4.49 is never said as 4.5. */
  readonly ratio: number;
}

/** What fills the colours that a host leaves open: those of src/ui/tokens.css (a test compares). */
export const THEME_COLOURS: Readonly<Record<Exclude<Theme, 'auto'>, EmbedColours>> = {
  light: { ink: '#26231f', paper: '#fdfcf9', accent: '#155e66' },
  dark: { ink: '#e8ecef', paper: '#171d22', accent: '#7fd0ce' },
  contrast: { ink: '#000000', paper: '#ffffff', accent: '#00306b' },
};

export interface ReadColours {
  /** Null where the host names no colour, or a pair that cannot be read. */
  readonly colours: EmbedColours | null;
  readonly refused: readonly RefusedPair[];
}

/**
 * Reads `ink`, `paper` and `accent`: hex of three or six digits, with or without '#'. What is no
 * colour is ignored; what is missing comes from the link's theme, light where it is left open.
 * Colours that cannot be read together are refused as a whole, and the pairs named.
 */
export function parseEmbedColours(parameters: URLSearchParams): ReadColours {
  const given = EMBED_COLOURS.map((part) => readHex(parameters.get(part) ?? ''));
  if (given.every((colour) => colour === null)) return { colours: null, refused: [] };
  const theme = THEMES.find((name) => name === parameters.get('theme')) ?? 'auto';
  const usual = THEME_COLOURS[theme === 'auto' ? 'light' : theme];
  const [ink, paper, accent] = given;
  const colours = {
    ink: ink ?? usual.ink,
    paper: paper ?? usual.paper,
    accent: accent ?? usual.accent,
  };
  const refused = refusedPairs(colours);
  return { colours: refused.length > 0 ? null : colours, refused };
}

/** The pairs of these colours that cannot be read; empty when all can. */
export function refusedPairs(colours: EmbedColours): RefusedPair[] {
  const { paper } = colours;
  return (['ink', 'accent'] as const).flatMap((part) => {
    const ratio = contrastRatio(colours[part], paper);
    if (ratio >= LEAST_CONTRAST) return [];
    return [{ part, colour: colours[part], paper, ratio: Math.floor(ratio * 10) / 10 }];
  });
}

/** As parameters, which parseEmbedColours reads back. All three, so that no theme changes them. */
export function formatEmbedColours(colours: EmbedColours): string[] {
  return EMBED_COLOURS.map((part) => `${part}=${colours[part].slice(1)}`);
}

function readHex(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}
