import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Position } from '../domain';
import type { MapSite } from './PpsMap';

export function siteFeatures(sites: readonly MapSite[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: sites.map((site) => siteFeature(site, site.position)),
  };
}

/** A site drawn away from its position, and where its leg begins, at the rim of the cluster. */
export interface SpreadSite {
  readonly site: MapSite;
  readonly position: Position;
  readonly legStart: Position;
}

/** Sites drawn away from the point they share, each with a leg back towards it. */
export function spreadFeatures(
  placed: readonly SpreadSite[],
): FeatureCollection<Point | LineString> {
  const legs = placed.map(({ position, legStart }): Feature<LineString> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: [[...legStart], [...position]] },
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
