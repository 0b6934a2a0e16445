import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { LayerId } from './layerOrder';

/** What MapLibre says when it is asked of a tile whose data are just being replaced. */
const BEING_REPLACED = 'feature index out of bounds';

/**
 * The features of some layers that are drawn now, in a box or at a point, or anywhere; null where a tile is
 * just being replaced, of which nothing can be said until it is drawn again.
 */
export function renderedFeatures(
  map: MapLibreMap,
  layers: LayerId[],
  place?: [PointLike, PointLike] | PointLike,
): MapGeoJSONFeature[] | null {
  try {
    return place === undefined
      ? map.queryRenderedFeatures({ layers })
      : map.queryRenderedFeatures(place, { layers });
  } catch (error) {
    if (error instanceof Error && error.message === BEING_REPLACED) return null;
    throw error;
  }
}
