import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';

/** Districts (December 2024), one feature each; `code` is the official code. */
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;

/** One neighbourhood: its shape, its name, and the district that it is a part of. */
export type NeighbourhoodShape = Feature<
  Polygon | MultiPolygon,
  {
    readonly code: string;
    readonly areaCode: string;
    readonly name: string;
    readonly nameWelsh: string | null;
  }
>;
export type NeighbourhoodShapes = FeatureCollection<
  NeighbourhoodShape['geometry'],
  NeighbourhoodShape['properties']
>;

/** Lines between nations and between regions. */
export type Borders = FeatureCollection<
  LineString | MultiLineString,
  { readonly kind: 'nation' | 'region' }
>;

/** What lies in the square round a district, cut at its edge: pieces of districts by their code; null is land outside the United Kingdom. */
export type Surroundings = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly code: string | null }
>;

/** Land outside the United Kingdom. */
export type Land = FeatureCollection<Polygon | MultiPolygon>;
