import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Position } from '../domain';
import type { LayerId } from './layerOrder';
import { renderedFeatures } from './renderedFeatures';

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'site'; readonly siteId: string }
  | { readonly kind: 'cluster'; readonly clusterId: number; readonly position: Position }
  | { readonly kind: 'area'; readonly code: string }
  | { readonly kind: 'neighbourhood'; readonly code: string; readonly areaCode: string }
  | { readonly kind: 'nothing' };

/** Half of the 24 px that a target must at least have. */
const TARGET_HALF_PX = 12;
const MARK_LAYERS: LayerId[] = ['spread-sites', 'sites', 'clusters'];
const AREA_LAYERS: LayerId[] = ['people', 'districts'];

/** The nearest mark within reach of the pointer, else the neighbourhood or district under it. Spread marks go first. */
export function hitAt(map: MapLibreMap, point: { readonly x: number; readonly y: number }): Hit {
  const box: [PointLike, PointLike] = [
    [point.x - TARGET_HALF_PX, point.y - TARGET_HALF_PX],
    [point.x + TARGET_HALF_PX, point.y + TARGET_HALF_PX],
  ];
  const marks = renderedFeatures(map, MARK_LAYERS, box) ?? [];
  const spread = marks.filter((mark) => mark.layer.id === 'spread-sites');
  const nearest = nearestMark(map, spread.length > 0 ? spread : marks, point);
  if (nearest) return nearest;

  const [part] = renderedFeatures(map, ['neighbourhoods'], [point.x, point.y]) ?? [];
  // One without a colour is not seen: its district is.
  if (part?.state['colour']) {
    const { code, areaCode } = part.properties;
    return { kind: 'neighbourhood', code: String(code), areaCode: String(areaCode) };
  }
  const [area] = renderedFeatures(map, AREA_LAYERS, [point.x, point.y]) ?? [];
  return area ? { kind: 'area', code: String(area.properties['code']) } : { kind: 'nothing' };
}

function nearestMark(
  map: MapLibreMap,
  marks: readonly MapGeoJSONFeature[],
  point: { readonly x: number; readonly y: number },
): Hit | null {
  let nearest: Hit | null = null;
  let nearestPx = Number.POSITIVE_INFINITY;
  for (const { geometry, properties } of marks) {
    if (geometry.type !== 'Point') continue;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const drawn = map.project([longitude, latitude]);
    const distancePx = Math.hypot(drawn.x - point.x, drawn.y - point.y);
    if (distancePx >= nearestPx) continue;
    nearestPx = distancePx;
    nearest =
      properties['siteId'] === undefined
        ? {
            kind: 'cluster',
            clusterId: Number(properties['cluster_id']),
            position: [longitude, latitude],
          }
        : { kind: 'site', siteId: String(properties['siteId']) };
  }
  return nearest;
}
