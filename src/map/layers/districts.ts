import type { ExpressionSpecification } from 'maplibre-gl';
import { OPEN_ZOOM } from '../openZoom';
import type { MapTheme } from '../theme';
import type { Focus } from '../focusedShapes';
import { UNLOOKED_IMAGE, HATCH_IMAGE, type MapLayer, type MapLook } from './look';

/**
 * No state has this name. A property that depends on it is constant to the eye and still an
 * expression of feature state to MapLibre, which must not change between the two: writing a state
 * while tiles are laid out anew would evaluate the constant, and fail.
 */
const NO_STATE = 'none';

/** The colour given to a district by feature state; land until there is one. */
export function stateColour(theme: MapTheme, on: boolean = true): ExpressionSpecification {
  return ['to-color', ['feature-state', on ? 'colour' : NO_STATE], theme.land];
}

/** A district that is open inside is quiet land: what shows between its neighbourhoods says nothing. */
const OPEN: ExpressionSpecification = ['boolean', ['feature-state', 'open'], false];

/** 1 where the flag is set in feature state, else 0. */
export function whenState(flag: 'hatch' | 'faint' | typeof NO_STATE): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', flag], false], 1, 0];
}

/** Districts: their fill, what is wrong with it, and the three weights of border. */
export function districtLayers({ theme, areaDisplay }: MapLook): MapLayer[] {
  const filled = areaDisplay === 'filled';
  return [
    {
      id: 'districts',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-color': ['case', OPEN, theme.land, stateColour(theme, filled)],
        // Antialiasing draws every edge twice and leaves pale seams between equal colours.
        'fill-antialias': false,
      },
    },
    {
      id: 'districts-unlooked',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-pattern': UNLOOKED_IMAGE,
        'fill-opacity': ['case', OPEN, 0, whenState(filled ? 'faint' : NO_STATE)],
        'fill-antialias': false,
      },
    },
    {
      id: 'districts-no-value',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-pattern': HATCH_IMAGE,
        'fill-opacity': ['case', OPEN, 0, whenState(filled ? 'hatch' : NO_STATE)],
        'fill-antialias': false,
      },
    },
    {
      id: 'district-lines',
      type: 'line',
      source: 'districts',
      // Not rounded, which has more corners: from afar the lines are below a pixel.
      paint: {
        // From where districts open, heavier than the lines of what is inside them.
        'line-color': ['step', ['zoom'], theme.hairline, OPEN_ZOOM, theme.nationLine],
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.3, 6, 0.5, 9, 1, 11, 2],
      },
    },
    {
      id: 'region-lines',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'kind'], 'region'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.regionLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 6, 0.9, 9, 1.6],
      },
    },
    {
      id: 'nation-lines',
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'kind'], 'nation'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.nationLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 6, 1.5, 9, 2.4],
      },
    },
  ];
}

/**
 * Outlines of the district pointed at and of the one chosen, cased so that they show on any colour. That around a
 * chosen neighbourhood is as light as what is pointed at.
 */
export function focusedDistrictLayers({ theme }: MapLook): MapLayer[] {
  const outline = (
    id: 'hovered-casing' | 'hovered' | 'selected-casing' | 'selected',
    focuses: readonly Focus[],
    colour: string,
    widthPx: number,
  ): MapLayer => ({
    id,
    type: 'line',
    source: 'focused-districts',
    filter: ['in', ['get', 'focus'], ['literal', [...focuses]]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': widthPx,
    },
  });
  return [
    outline('hovered-casing', ['hovered', 'around'], theme.markRing, 3),
    outline('hovered', ['hovered', 'around'], theme.mark, 1.25),
    outline('selected-casing', ['selected'], theme.markRing, 5.5),
    outline('selected', ['selected'], theme.mark, 2.5),
  ];
}
