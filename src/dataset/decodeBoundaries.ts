import type { FeatureCollection, Position } from 'geojson';
import * as v from 'valibot';

import { checkedBy } from './checkedBy';
import { DatasetError } from './datasetError';

const GEOMETRY_TYPES = ['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString'] as const;

// The coordinates are walked by hand below: a schema over 100,000 corners would hold up the page.
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.record(v.string(), v.string()),
      geometry: v.object({ type: v.picklist(GEOMETRY_TYPES), coordinates: v.array(v.unknown()) }),
    }),
  ),
});

/** Boundaries, borders or land as parsed, to GeoJSON that a map may draw. */
export function decodeBoundaries(content: unknown, file: string): FeatureCollection {
  const { features } = checkedBy(collectionSchema, file, content);
  features.forEach(({ geometry }, row) => {
    if (!holdsPositions(geometry.coordinates)) {
      throw new DatasetError(file, 'malformed', `features[${row}].geometry.coordinates`);
    }
  });
  return content as FeatureCollection;
}

function holdsPositions(coordinates: readonly unknown[]): boolean {
  if (coordinates.length === 0) return false;
  return (
    isPosition(coordinates) ||
    coordinates.every((part) => Array.isArray(part) && holdsPositions(part))
  );
}

function isPosition(value: readonly unknown[]): value is Position {
  return value.length === 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
