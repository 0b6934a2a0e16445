import type { EmbedColour } from '../../store/embedColours';
import type { EmbedOptions } from '../../store/embedOptions';

/** How the embed is to look, as chosen so far. */
export interface Draft extends Pick<EmbedOptions, 'what' | 'controls' | 'locks'> {
  /** Null while the title follows what is shared. */
  readonly title: string | null;
  readonly heightPx: number;
  /** As "#rrggbb"; null for those of the theme. */
  readonly ownColours: Readonly<Record<EmbedColour, string>> | null;
}

export const HEIGHT_PX = { min: 160, max: 2400 } as const;
