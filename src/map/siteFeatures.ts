import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Position } from '../domain';
import type { MapSite } from './PpsMap';

export function siteFeatures(sites: readonly MapSite[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: sites.map((site) => siteFeature(site, site.position)),
  };
}

/** Sites drawn away from the point they share, each with a leg back to it. */
export function spreadFeatures(
  centre: Position,
  placed: readonly { readonly site: MapSite; readonly position: Position }[],
): FeatureCollection<Point | LineString> {
  const legs = placed.map(({ position }): Feature<LineString> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: [[...centre], [...position]] },
  }));
  return {
    type: 'FeatureCollection',
    features: [...legs, ...placed.map(({ site, position }) => siteFeature(site, position))],
  };
}

/** Sites drawn large because they are pointed at or chosen. */
export function focusFeatures(
  placed: readonly {
    readonly site: MapSite;
    readonly position: Position;
    readonly selected: boolean;
  }[],
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: placed.map(({ site, position, selected }) => ({
      type: 'Feature',
      properties: { exact: site.exact, selected },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

function siteFeature(site: MapSite, position: Position): Feature<Point> {
  const { position: _home, ...properties } = site;
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [...position] },
  };
}
