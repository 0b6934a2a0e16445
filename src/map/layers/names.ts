import type {
  ExpressionSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { FONT, type MapLayer, type MapLook } from './look';

/** From here on a district is large enough on screen to carry its name. */
const DISTRICT_NAMES_ZOOM = 6;

/** From further off only a small map shows the whole country: its edges lie under what is over it. */
const EDGE_ZOOM = 4.3;

/**
 * Where a name of a nation may go, in ems, when pioneers stand where it would be written: up and down
 * before to the side, a little before further off.
 */
const ASIDE: VariableAnchorOffsetCollectionSpecification = [
  'center',
  [0, 0],
  'top',
  [0, 0.7],
  'bottom',
  [0, -0.7],
  'left',
  [0.8, 0],
  'right',
  [-0.8, 0],
  'top',
  [0, 1.8],
  'bottom',
  [0, -1.8],
  'left',
  [2, 0],
  'right',
  [-2, 0],
  'top',
  [0, 3],
  'bottom',
  [0, -3],
  'left',
  [3.5, 0],
  'right',
  [-3.5, 0],
];

/** Names of seas, neighbours and districts, halo in the colour they lie on. */
export function nameLayers({ theme, language }: MapLook): MapLayer[] {
  const name: ExpressionSpecification =
    language === 'cy' ? ['coalesce', ['get', 'nameWelsh'], ['get', 'name']] : ['get', 'name'];
  const unlessAtEdge: ExpressionSpecification = [
    'step',
    ['zoom'],
    ['case', ['get', 'atEdge'], '', name],
    EDGE_ZOOM,
    name,
  ];
  return [
    {
      id: 'sea-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'sea'],
      maxzoom: 8,
      layout: {
        'text-field': unlessAtEdge,
        'text-font': [FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 15],
        'text-letter-spacing': 0.08,
        'text-max-width': 6,
      },
      paint: { 'text-color': theme.seaWords, 'text-halo-color': theme.sea, 'text-halo-width': 1 },
    },
    {
      id: 'land-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'land'],
      maxzoom: 8,
      layout: {
        'text-field': unlessAtEdge,
        'text-font': [FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 7, 13],
        'text-letter-spacing': 0.04,
        'text-max-width': 6,
        'text-anchor': ['case', ['get', 'above'], 'bottom', 'center'],
      },
      paint: {
        'text-color': theme.seaWords,
        'text-halo-color': theme.sea,
        'text-halo-width': 1,
      },
    },
    {
      id: 'nation-names',
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'nation'],
      // Near enough to read districts, their own names take over.
      maxzoom: DISTRICT_NAMES_ZOOM,
      layout: {
        'text-field': name,
        'text-font': [FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 6, 15],
        'text-letter-spacing': 0.06,
        'text-max-width': 7,
        'text-variable-anchor-offset': ASIDE,
        'text-justify': 'center',
      },
      paint: { 'text-color': theme.words, 'text-halo-color': theme.land, 'text-halo-width': 2 },
    },
    {
      id: 'district-names',
      type: 'symbol',
      source: 'centres',
      minzoom: DISTRICT_NAMES_ZOOM,
      // The further off, the more prominent a district must be to be named.
      filter: [
        '>=',
        ['get', 'prominence'],
        ['step', ['zoom'], 240_000, 6.5, 150_000, 7.5, 90_000, 8.5, 0],
      ],
      layout: {
        'text-field': name,
        'text-font': [FONT],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['interpolate', ['linear'], ['get', 'population'], 250_000, 11.5, 800_000, 13],
          9,
          ['interpolate', ['linear'], ['get', 'population'], 80_000, 14, 500_000, 17],
        ],
        'text-max-width': 7,
        'text-line-height': 1.1,
        'text-padding': 3,
        'symbol-sort-key': ['-', ['get', 'prominence']],
        // A name steps aside when a pioneer stands where it would be written: seen from afar only
        // up or down, because a step to the side would take it into another district.
        'text-variable-anchor': [
          'step',
          ['zoom'],
          ['literal', ['center', 'top', 'bottom']],
          7,
          ['literal', ['center', 'top', 'bottom', 'left', 'right']],
        ],
        'text-radial-offset': 1,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': theme.words,
        'text-halo-color': theme.land,
        'text-halo-width': 2,
      },
    },
  ];
}
