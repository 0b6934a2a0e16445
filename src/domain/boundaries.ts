import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';

/** Districts (December 2024), one feature each; `code` is the official code. */
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;

/** Lines between nations and between regions. */
export type Borders = FeatureCollection<
  LineString | MultiLineString,
  { readonly kind: 'nation' | 'region' }
>;

/** Land outside the United Kingdom. */
export type Land = FeatureCollection<Polygon | MultiPolygon>;
