import type { ExpressionSpecification } from 'maplibre-gl';
import { stateColour } from './districts';
import type { MapLayer, MapLook } from './look';

/** Square root of the number of residents of the district with most people (Birmingham, 1.1 million). */
const LARGEST_ROOT = Math.sqrt(1_150_000);

/** Circles at district centres whose area is in proportion to residents. */
export function peopleLayers({ theme, areaDisplay }: MapLook): MapLayer[] {
  const shown = areaDisplay === 'people';
  const noValue: ExpressionSpecification = ['boolean', ['feature-state', 'hatch'], false];
  const unlooked: ExpressionSpecification = ['boolean', ['feature-state', 'faint'], false];
  return [
    {
      id: 'people',
      type: 'circle',
      source: 'centres',
      layout: {
        visibility: shown ? 'visible' : 'none',
        // Small circles lie on top of large ones.
        'circle-sort-key': ['-', ['get', 'population']],
      },
      paint: {
        'circle-radius': [
          'interpolate',
          ['exponential', 1.6],
          ['zoom'],
          4,
          residentsRadius(12),
          6,
          residentsRadius(25),
          9,
          residentsRadius(72),
          12,
          residentsRadius(160),
        ],
        'circle-color': ['case', noValue, theme.land, stateColour(theme)],
        'circle-opacity': ['case', unlooked, 0.55, 1],
        'circle-stroke-width': ['case', noValue, 1.25, 0.75],
        'circle-stroke-color': ['case', noValue, theme.hatch, theme.markRing],
      },
    },
  ];
}

/** Radius in pixels when the district with most people has the given one. */
function residentsRadius(largestPx: number): ExpressionSpecification {
  return ['*', ['sqrt', ['get', 'population']], largestPx / LARGEST_ROOT];
}
