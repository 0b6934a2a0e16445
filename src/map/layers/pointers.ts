import { DIAMOND_IMAGE, type MapLayer, type MapLook } from './look';

/** The near ring, and the site being looked at. */
export function pointerLayers({ theme }: MapLook): MapLayer[] {
  return [
    {
      // A casing and no fill: a veil would change the colours that the legend explains.
      id: 'near-casing',
      type: 'line',
      source: 'near',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': theme.markRing, 'line-width': 4, 'line-opacity': 0.75 },
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
      type: 'symbol',
      source: 'near',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': DIAMOND_IMAGE,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
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
