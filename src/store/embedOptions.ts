import {
  formatEmbedColours,
  parseEmbedColours,
  type EmbedColours,
  type RefusedPair,
} from './embedColours';
import { parametersOf } from './linkText';
import { wellFormed } from './wellFormed';

/** What an embed shows: a map, a list, a table, the card of one thing, or one number in words. */
export const EMBED_SHAPES = ['map', 'list', 'table', 'card', 'figure'] as const;
export type EmbedShape = (typeof EMBED_SHAPES)[number];

/**
 * What a reader may use inside the embed: filters, the search box, details of what is chosen, and
 * a map over the whole screen. The legend is no choice: colours without their key say nothing.
 */
export const EMBED_CONTROLS = ['filters', 'search', 'details', 'fullscreen'] as const;
export type EmbedControl = (typeof EMBED_CONTROLS)[number];

/** What stays as the link says, whatever the reader or the host does. */
export const EMBED_LOCKS = ['area', 'filters'] as const;
export type EmbedLock = (typeof EMBED_LOCKS)[number];

/** Version of the parameters. Links of every version must open for good. */
export const EMBED_VERSION = 1;
const MAX_TITLE_LENGTH = 100;

export interface EmbedOptions {
  readonly what: EmbedShape;
  readonly controls: readonly EmbedControl[];
  readonly locks: readonly EmbedLock[];
  /** Empty for the map's own name. */
  readonly title: string;
  /** The host's own colours; null for the theme's. */
  readonly colours: EmbedColours | null;
  /** Pairs of colours that the host asked for and that cannot be read; then colours is null. */
  readonly refused: readonly RefusedPair[];
}

export const DEFAULT_EMBED: EmbedOptions = {
  what: 'map',
  controls: ['details', 'fullscreen'],
  locks: [],
  title: '',
  colours: null,
  refused: [],
};

/**
 * Reads the options of an embed. Any string gives valid options: unknown parameters and values
 * are ignored, a title is cut to 100 characters, colours that cannot be read are refused, and a later
 * version opens as far as it is known.
 * @param text the part of the address after '?' or '#', with or without that sign.
 */
export function parseEmbedOptions(text: string): EmbedOptions {
  const parameters = parametersOf(text);
  const controls = parameters.get('controls');
  const what = parameters.get('what');
  return {
    what: EMBED_SHAPES.find((shape) => shape === what) ?? DEFAULT_EMBED.what,
    controls: controls === null ? DEFAULT_EMBED.controls : among(controls, EMBED_CONTROLS),
    locks: among(parameters.get('lock') ?? '', EMBED_LOCKS),
    title: Array.from(parameters.get('title')?.trim() ?? '')
      .slice(0, MAX_TITLE_LENGTH)
      .join('')
      .trim(),
    ...parseEmbedColours(parameters),
  };
}

/**
 * Writes the options, always with the version; parseEmbedOptions reads them back, but for refused
 * colours, which are not written.
 */
export function formatEmbedOptions(options: EmbedOptions): string {
  const { what, controls, locks, title, colours } = options;
  const parts = [`v=${EMBED_VERSION}`];
  if (what !== DEFAULT_EMBED.what) parts.push(`what=${what}`);
  const usual = DEFAULT_EMBED.controls.join(',');
  if (controls.join(',') !== usual) parts.push(`controls=${controls.join(',')}`);
  if (locks.length > 0) parts.push(`lock=${locks.join(',')}`);
  if (title) parts.push(`title=${encodeURIComponent(wellFormed(title))}`);
  if (colours) parts.push(...formatEmbedColours(colours));
  return parts.join('&');
}

/**
 * One text of parameters from an address. Hosts often pass a query only, links carry a hash; where
 * both name a thing, the hash wins, since parsers take the first.
 */
export function embedParameters(location: { readonly hash: string; readonly search: string }) {
  return [location.hash, location.search].map((part) => part.replace(/^[#?]+/, '')).join('&');
}

/** Those of the choices that a list of words names, in the order of the choices. */
function among<T extends string>(text: string, choices: readonly T[]): T[] {
  const words = new Set(text.split(','));
  return choices.filter((choice) => words.has(choice));
}
