import type { ExpressionSpecification } from 'maplibre-gl';
import { FONT, type MapLayer, type MapLook } from './look';

/** Places of a plan: a number for what is proposed, a letter for what is tried, and their reach. */
export function planLayers({ theme }: MapLook): MapLayer[] {
  const isMark: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  const byKind = (tried: string, proposed: string): ExpressionSpecification => [
    'case',
    ['get', 'tried'],
    tried,
    proposed,
  ];
  return [
    {
      id: 'plan-rings',
      type: 'line',
      source: 'plan',
      filter: ['!', isMark],
      paint: { 'line-color': theme.mark, 'line-width': 1.25, 'line-opacity': 0.7 },
    },
    {
      id: 'plan-marks',
      type: 'circle',
      source: 'plan',
      filter: isMark,
      layout: { 'circle-sort-key': ['-', ['get', 'order']] },
      paint: {
        'circle-radius': 12,
        'circle-color': byKind(theme.markRing, theme.mark),
        'circle-stroke-color': byKind(theme.mark, theme.markRing),
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'plan-labels',
      type: 'symbol',
      source: 'plan',
      filter: isMark,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [FONT],
        'text-size': 14,
        // Only where two numbers would lie on each other is one left out: that which is worth less.
        'symbol-sort-key': ['get', 'order'],
        'text-padding': 0,
      },
      paint: { 'text-color': byKind(theme.mark, theme.markRing) },
    },
  ];
}
