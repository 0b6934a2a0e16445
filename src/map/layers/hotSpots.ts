import type { ExpressionSpecification } from 'maplibre-gl';
import { HOT_SPOT_STATE } from '../areaStates';
import type { MapLayer, MapLook } from './look';

/**
 * Outlines of districts whose gap, and whose neighbours' gaps, are large: dashed where that may be
 * chance, whole and heavier where it survives the correction. Told apart without colour.
 */
export function hotSpotLayers({ theme, hotSpots }: MapLook): MapLayer[] {
  // Each is drawn for every district, clear for most: where there is none, in vain.
  const visibility = hotSpots ? 'visible' : 'none';
  const layout = { 'line-join': 'round', visibility } as const;
  const casing = (
    id: 'hot-spots-raw-casing' | 'hot-spots-casing',
    kind: keyof typeof HOT_SPOT_STATE,
    widthPx: number,
  ): MapLayer => ({
    id,
    type: 'line',
    source: 'districts',
    layout,
    paint: {
      'line-color': theme.markRing,
      'line-width': fromAfar(widthPx),
      'line-opacity': whenHotSpot(kind),
    },
  });
  return [
    casing('hot-spots-raw-casing', 'raw', 3),
    {
      id: 'hot-spots-raw',
      type: 'line',
      source: 'districts',
      layout,
      paint: {
        'line-color': theme.hotSpot,
        'line-width': fromAfar(1.5),
        'line-dasharray': [2.5, 1.5],
        'line-opacity': whenHotSpot('raw'),
      },
    },
    casing('hot-spots-casing', 'surviving', 5),
    {
      id: 'hot-spots',
      type: 'line',
      source: 'districts',
      layout,
      paint: {
        'line-color': theme.hotSpot,
        'line-width': fromAfar(3),
        'line-opacity': whenHotSpot('surviving'),
      },
    },
  ];
}

/** Half as wide where the whole country is in sight: small districts would be all outline. */
function fromAfar(widthPx: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 4, widthPx / 2, 7, widthPx];
}

/** 1 in a hot spot of this kind, else 0. Always an expression of feature state: see NO_STATE. */
function whenHotSpot(kind: keyof typeof HOT_SPOT_STATE): ExpressionSpecification {
  return ['case', ['==', ['feature-state', 'hotSpot'], HOT_SPOT_STATE[kind]], 1, 0];
}
