import type { MapLayer, MapLook } from './look';

/** The near ring, and the site being looked at. */
export function pointerLayers({ theme }: MapLook): MapLayer[] {
  return [
    {
      id: 'near-area',
      type: 'fill',
      source: 'near',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': theme.mark, 'fill-opacity': 0.06 },
    },
    {
      id: 'near-line',
      type: 'line',
      source: 'near',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': theme.mark, 'line-width': 1.5, 'line-dasharray': [3, 2.5] },
    },
    {
      id: 'near-centre',
      type: 'circle',
      source: 'near',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 3,
        'circle-color': theme.markRing,
        'circle-stroke-color': theme.mark,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'focus-ring',
      type: 'circle',
      source: 'focus',
      paint: {
        'circle-radius': ['case', ['get', 'selected'], 12, 10],
        'circle-color': theme.markRing,
        'circle-stroke-color': theme.mark,
        'circle-stroke-width': ['case', ['get', 'selected'], 3, 1.75],
      },
    },
    {
      id: 'focus-site',
      type: 'circle',
      source: 'focus',
      paint: {
        'circle-radius': 6,
        'circle-color': ['case', ['get', 'exact'], theme.mark, theme.markRing],
        'circle-stroke-color': theme.mark,
        'circle-stroke-width': 1.75,
      },
    },
  ];
}
