import { create } from 'zustand';
import type { Language, Theme } from '../../store';
import type { EmbedColour } from '../../store/embedColours';
import { DEFAULT_EMBED, type EmbedOptions } from '../../store/embedOptions';

/** How the embed is to look, as chosen so far. */
export interface Draft extends Pick<EmbedOptions, 'what' | 'controls' | 'locks'> {
  /** Null while the title follows what is shared. */
  readonly title: string | null;
  readonly heightPx: number;
  /** Null while it is that of the page. The page keeps its own, whatever is chosen here. */
  readonly language: Language | null;
  /** Null while it is that of the page. */
  readonly theme: Theme | null;
  /** As "#rrggbb"; null for those of the theme. */
  readonly ownColours: Readonly<Record<EmbedColour, string>> | null;
}

export const HEIGHT_PX = { min: 160, max: 2400 } as const;

export const NEW_DRAFT: Draft = {
  what: DEFAULT_EMBED.what,
  controls: DEFAULT_EMBED.controls,
  locks: DEFAULT_EMBED.locks,
  title: null,
  heightPx: 560,
  language: null,
  theme: null,
  ownColours: null,
};

/**
 * Outlives the builder, so that who goes back to the map to change a filter finds the rest again.
 * What is shared is not here but in the link, and all of it ends in the snippet, which can be kept.
 */
export const useDraft = create<Draft>()(() => NEW_DRAFT);

export const changeDraft = (part: Partial<Draft>): void => useDraft.setState(part);
