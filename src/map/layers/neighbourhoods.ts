import type { ExpressionSpecification } from 'maplibre-gl';
import { OPEN_ZOOM } from '../openZoom';
import { whenState } from './districts';
import { HATCH_IMAGE, UNLOOKED_IMAGE, type MapLayer, type MapLook } from './look';

/**
 * Seen only once it has a colour: until then its district shows, so that the one takes the place of the
 * other within a frame.
 */
const ONCE_COLOURED: ExpressionSpecification = [
  'to-color',
  ['feature-state', 'colour'],
  'rgba(0, 0, 0, 0)',
];

/**
 * Neighbourhoods over the districts that are open: their fill, what is wrong with it, and fine lines. What asks for
 * feature state is written on the page for every corner of every shape, so no more does than must.
 */
export function neighbourhoodLayers({ theme }: MapLook): MapLayer[] {
  return [
    {
      id: 'neighbourhoods',
      type: 'fill',
      source: 'neighbourhoods',
      paint: {
        'fill-color': ONCE_COLOURED,
        'fill-antialias': false,
      },
    },
    {
      id: 'neighbourhoods-unlooked',
      type: 'fill',
      source: 'neighbourhoods',
      paint: {
        'fill-pattern': UNLOOKED_IMAGE,
        'fill-opacity': whenState('faint'),
        'fill-antialias': false,
      },
    },
    {
      id: 'neighbourhoods-no-value',
      type: 'fill',
      source: 'neighbourhoods',
      paint: {
        'fill-pattern': HATCH_IMAGE,
        'fill-opacity': whenState('hatch'),
        'fill-antialias': false,
      },
    },
    {
      id: 'neighbourhood-lines',
      type: 'line',
      source: 'neighbourhoods',
      // Not rounded, which has more corners, and which lines below a pixel do not show.
      paint: {
        'line-color': theme.hairline,
        'line-width': ['interpolate', ['linear'], ['zoom'], OPEN_ZOOM, 0.2, 11, 0.8],
      },
    },
  ];
}

/** Outlines of the neighbourhood pointed at and of the one chosen. */
export function focusedNeighbourhoodLayers({ theme }: MapLook): MapLayer[] {
  const outline = (
    focus: 'hovered' | 'selected',
    part: '' | '-casing',
    widthPx: number,
  ): MapLayer => ({
    id: `neighbourhood-${focus}${part}`,
    type: 'line',
    source: 'focused-neighbourhoods',
    filter: ['==', ['get', 'focus'], focus],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': part === '' ? theme.mark : theme.markRing,
      'line-width': widthPx,
    },
  });
  return [
    outline('hovered', '-casing', 3),
    outline('hovered', '', 1.25),
    outline('selected', '-casing', 5.5),
    outline('selected', '', 2.5),
  ];
}
