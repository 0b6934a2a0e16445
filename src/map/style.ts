import type {
  ExpressionSpecification,
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { inLayerOrder } from './layerOrder';
import { districtLayers, focusedDistrictLayers } from './layers/districts';
import { hotSpotLayers } from './layers/hotSpots';
import { landLayers } from './layers/land';
import { FONT, type MapLayer, type MapLook } from './layers/look';
import { nameLayers } from './layers/names';
import { focusedNeighbourhoodLayers, neighbourhoodLayers } from './layers/neighbourhoods';
import { peopleLayers } from './layers/people';
import { ownLayers } from './layers/own';
import { planLayers } from './layers/plan';
import { pointerLayers } from './layers/pointers';
import { clusterDistancePx, siteLayers } from './layers/sites';
import type { SourceId } from './sources';

/** Nearest zoom: the boundaries hold nothing more to see beyond it. */
export const MAX_ZOOM = 13;
/** One more than the map goes: sites at one point stay a cluster, and open by spreading. */
export const CLUSTER_MAX_ZOOM = MAX_ZOOM + 1;

/** Addresses of the two font files, absolute. */
export interface MapFonts {
  readonly latin: string;
  /** Holds the Welsh ŵ and ŷ. */
  readonly latinExtended: string;
}

/**
 * The whole style, a pure function of how the map is to look. Sources start empty and are filled
 * with data already read; there is no `glyphs` address, so no word on the map asks another host.
 * Without fonts the words are drawn in the type of the device.
 */
export function mapStyle(look: MapLook, fonts: MapFonts | null): StyleSpecification {
  return {
    version: 8,
    ...(fonts && { 'font-faces': fontFaces(fonts) }),
    // Colours change at once: a fade between two scales would show a third that means nothing.
    transition: { duration: 0, delay: 0 },
    sources: {
      land: emptySource(),
      districts: { ...emptySource(), promoteId: 'code' },
      'focused-districts': emptySource(),
      neighbourhoods: { ...emptySource(), promoteId: 'code', buffer: FINE_LINE_PX },
      'focused-neighbourhoods': emptySource(),
      borders: emptySource(),
      centres: { ...emptySource(), promoteId: 'code' },
      names: emptySource(),
      sites: {
        ...emptySource(),
        promoteId: 'siteId',
        cluster: true,
        clusterRadius: clusterDistancePx(look.areaDisplay),
        clusterMaxZoom: CLUSTER_MAX_ZOOM,
        maxzoom: MAX_ZOOM + 2,
        clusterProperties: { colour: shared('colour'), letterColour: shared('letterColour') },
      },
      spread: emptySource(),
      near: emptySource(),
      plan: emptySource(),
      // Marks that would lie on each other are one: the map cannot draw fifty thousand in one tile.
      own: { ...emptySource(), cluster: true, clusterRadius: OWN_MARK_PX, maxzoom: MAX_ZOOM + 2 },
      focus: emptySource(),
    } satisfies Record<SourceId, GeoJSONSourceSpecification>,
    layers: mapLayers(look),
  };
}

/**
 * How far a tile of neighbourhoods goes beyond its edges: as far as a line that lies on one needs. Tiles carry 128
 * pixels where nothing is said, and so more than twice what they show.
 */
const FINE_LINE_PX = 4;

/** Half of a triangle of a person's own point on screen. */
const OWN_MARK_PX = 8;

/** Every layer, in drawing order. */
export function mapLayers(look: MapLook): MapLayer[] {
  return inLayerOrder([
    ...landLayers(look),
    ...districtLayers(look),
    ...neighbourhoodLayers(look),
    ...hotSpotLayers(look),
    ...focusedDistrictLayers(look),
    ...focusedNeighbourhoodLayers(look),
    ...peopleLayers(look),
    ...nameLayers(look),
    ...siteLayers(look),
    ...planLayers(look),
    ...ownLayers(),
    ...pointerLayers(look),
  ]);
}

/** What all sites of a cluster have in common, else nothing. */
function shared(property: string): [ExpressionSpecification, ExpressionSpecification] {
  const both: ExpressionSpecification = ['==', ['accumulated'], ['get', property]];
  return [
    ['case', both, ['accumulated'], ''],
    ['coalesce', ['get', property], ''],
  ];
}

function emptySource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
}

/** Each character comes from the one file that has it: Latin first, Welsh accents from the other. */
function fontFaces(fonts: MapFonts): FontFacesSpecification {
  const latin = ['U+0000-00FF', 'U+2000-206F'];
  const latinExtended = ['U+0100-02BA', 'U+1E00-1E9F', 'U+1EF2-1EFF'];
  return {
    [FONT]: [
      { url: fonts.latin, 'unicode-range': latin },
      { url: fonts.latinExtended, 'unicode-range': latinExtended },
    ],
  };
}
