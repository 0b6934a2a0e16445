import type { LayerSpecification } from 'maplibre-gl';
import type { LayerId } from '../layerOrder';
import type { MapTheme } from '../theme';

export const MAP_LANGUAGES = ['en', 'cy'] as const;
export type MapLanguage = (typeof MAP_LANGUAGES)[number];

/** filled: districts carry the scale; people: circles by residents do; off: quiet land. */
export const AREA_DISPLAYS = ['filled', 'people', 'off'] as const;
export type AreaDisplay = (typeof AREA_DISPLAYS)[number];

/** All that the layers depend on. */
export interface MapLook {
  readonly theme: MapTheme;
  readonly language: MapLanguage;
  readonly areaDisplay: AreaDisplay;
  /** Whether any district is outlined as a hot spot. */
  readonly hotSpots: boolean;
}

/** A layer whose name is in the order. */
export type MapLayer = LayerSpecification & { readonly id: LayerId };

export const FONT = 'Atkinson Hyperlegible Next';

/** Images added to the map at run time (see patterns.ts). */
export const HATCH_IMAGE = 'hatch';
export const UNLOOKED_IMAGE = 'unlooked';
export const DIAMOND_IMAGE = 'diamond';
export const TRIANGLE_IMAGE = 'triangle';
export const SPACER_IMAGE = 'spacer';
/** Width and height of the spacer on screen, at size 1. */
export const SPACER_PX = 14;
