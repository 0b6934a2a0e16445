import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import {
  FONT,
  SPACER_IMAGE,
  SPACER_PX,
  type AreaDisplay,
  type MapLayer,
  type MapLook,
} from './look';

const IS_CLUSTER: ExpressionSpecification = ['has', 'point_count'];
const IS_SITE: ExpressionSpecification = ['all', ['!', IS_CLUSTER], ['has', 'siteId']];
/** From here on clusters carry their count whatever lies below them. */
const COUNT_ZOOM = 6.5;
const IS_EXACT: ExpressionSpecification = ['get', 'exact'];

/** Pioneers: dots where the place is known, hollow dots in a soft disc where it is not; clusters. */
export function siteLayers(look: MapLook): MapLayer[] {
  const { theme } = look;
  return [
    inexactDisc('sites-inexact', 'sites', look),
    dot('sites', 'sites', look),
    {
      id: 'clusters',
      type: 'circle',
      source: 'sites',
      filter: IS_CLUSTER,
      paint: {
        'circle-radius': clusterRadius(look),
        'circle-color': clusterColour(look, 'colour', theme.mark),
        'circle-stroke-color':
          look.areaDisplay === 'off'
            ? ['case', ['==', ['get', 'colour'], ''], theme.markRing, theme.sectorRing]
            : theme.markRing,
        'circle-stroke-width': 1.5,
      },
    },
    letter('site-letters', 'sites', look),
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'sites',
      filter: IS_CLUSTER,
      layout: {
        'text-field': ['to-string', ['get', 'point_count']],
        'text-font': [FONT],
        'text-size': ['step', ['get', 'point_count'], 10.5, 100, 11.5],
        'text-allow-overlap': true,
        'icon-image': SPACER_IMAGE,
        // An unseen image as large as the disc keeps names off it.
        'icon-size': clusterRadius(look, 2 / SPACER_PX),
        'icon-allow-overlap': true,
      },
      paint: {
        'text-color': clusterColour(look, 'letterColour', theme.markRing),
        'text-opacity': look.areaDisplay === 'off' ? 1 : ['step', ['zoom'], 0, COUNT_ZOOM, 1],
      },
    },
    {
      id: 'spread-legs-casing',
      type: 'line',
      source: 'spread',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': theme.markRing, 'line-width': 2.5, 'line-opacity': 0.8 },
    },
    {
      id: 'spread-legs',
      type: 'line',
      source: 'spread',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': theme.mark, 'line-width': 1 },
    },
    inexactDisc('spread-inexact', 'spread', look),
    dot('spread-sites', 'spread', look),
    letter('spread-letters', 'spread', look),
  ];
}

/** How near sites must be to be drawn as one, in pixels: discs with a number must not overlap. */
export function clusterDistancePx(areaDisplay: AreaDisplay): number {
  return areaDisplay === 'off' ? 30 : 17;
}

/**
 * While an area scale is on, clusters seen from afar are plain dots that grow a little with their
 * count: a numbered disc would hide the very districts it stands in.
 * @param unit what a pixel is in
 */
function clusterRadius({ areaDisplay }: MapLook, unit = 1): ExpressionSpecification {
  const byCount = (two: number, ten: number, hundreds: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['sqrt', ['get', 'point_count']],
    1.4,
    two * unit,
    3.2,
    ten * unit,
    16,
    hundreds * unit,
  ];
  const numbered = byCount(7, 8.5, 14);
  if (areaDisplay === 'off') return numbered;
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    COUNT_ZOOM - 1,
    byCount(3.6, 4.8, 8),
    COUNT_ZOOM,
    numbered,
  ];
}

/** In the colour that all sites of a cluster share, where sectors are shown; else the usual one. */
function clusterColour(
  { areaDisplay }: MapLook,
  property: 'colour' | 'letterColour',
  usual: string,
): ExpressionSpecification {
  if (areaDisplay !== 'off') return ['to-color', usual];
  return ['case', ['==', ['get', 'colour'], ''], usual, ['to-color', ['get', property], usual]];
}

type SiteSource = 'sites' | 'spread';

function inexactDisc(
  id: 'sites-inexact' | 'spread-inexact',
  source: SiteSource,
  { theme }: MapLook,
): MapLayer {
  return {
    id,
    type: 'circle',
    source,
    filter: ['all', IS_SITE, ['!', IS_EXACT]],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 6, 8, 10, 12, 18],
      'circle-color': theme.mark,
      'circle-opacity': 0.14,
      'circle-blur': 0.35,
    },
  };
}

function dot(id: 'sites' | 'spread-sites', source: SiteSource, look: MapLook): MapLayer {
  const { theme } = look;
  const colour = siteColour(look);
  const lettered = look.areaDisplay === 'off';
  const ring = lettered ? theme.sectorRing : theme.markRing;
  const radius = (px: number): ExpressionSpecification => [
    'case',
    ['all', lettered, ['has', 'letter']],
    px + 4,
    px,
  ];
  return {
    id,
    type: 'circle',
    source,
    filter: IS_SITE as FilterSpecification,
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        radius(3),
        6,
        radius(4),
        10,
        radius(5.5),
      ],
      'circle-color': ['case', IS_EXACT, colour, theme.markRing],
      'circle-stroke-color': ['case', IS_EXACT, ring, rimColour(look)],
      'circle-stroke-width': ['case', IS_EXACT, 1.5, 1.75],
    },
  };
}

function letter(
  id: 'site-letters' | 'spread-letters',
  source: SiteSource,
  look: MapLook,
): MapLayer {
  return {
    id,
    type: 'symbol',
    source,
    filter: IS_SITE as FilterSpecification,
    layout: {
      'text-field': look.areaDisplay === 'off' ? ['coalesce', ['get', 'letter'], ''] : '',
      'text-font': [FONT],
      'text-size': 11,
      'text-allow-overlap': true,
      // An unseen image keeps names of districts off the dot.
      'icon-image': SPACER_IMAGE,
      'icon-size': look.areaDisplay === 'off' ? 1.2 : 0.7,
      'icon-allow-overlap': true,
    },
    paint: {
      'text-color': [
        'case',
        IS_EXACT,
        ['to-color', ['get', 'letterColour'], look.theme.markRing],
        look.theme.mark,
      ],
    },
  };
}

/** The rim of a hollow dot: the hue of its sector, lighter on dark land so that it is seen there. */
function rimColour(look: MapLook): ExpressionSpecification {
  const { theme } = look;
  const colour = siteColour(look);
  return theme.name === 'dark' && look.areaDisplay === 'off'
    ? ['interpolate-lab', ['linear'], 0.4, 0, colour, 1, ['to-color', theme.mark]]
    : colour;
}

/** Sector colours show only when no area scale is on: one strong scale at a time. */
function siteColour({ theme, areaDisplay }: MapLook): ExpressionSpecification {
  return areaDisplay === 'off'
    ? ['to-color', ['get', 'colour'], theme.mark]
    : ['to-color', theme.mark];
}
