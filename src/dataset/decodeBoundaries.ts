import type { Position } from 'geojson';
import * as v from 'valibot';

import type { Borders, Boundaries, Land } from '../domain';
import { checkedBy } from './checkedBy';
import { DatasetError } from './datasetError';

const POLYGONS = ['Polygon', 'MultiPolygon'] as const;
const LINES = ['LineString', 'MultiLineString'] as const;

const boundariesSchema = collectionOf(v.object({ code: v.string() }), POLYGONS);
const bordersSchema = collectionOf(v.object({ kind: v.picklist(['nation', 'region']) }), LINES);
const landSchema = collectionOf(v.unknown(), POLYGONS);

/** Districts as parsed, to GeoJSON that a map may draw. Throws DatasetError. */
export function decodeBoundaries(content: unknown, file: string): Boundaries {
  requireShapes(boundariesSchema, content, file);
  return content as Boundaries;
}

/** Lines between nations and between regions. Throws DatasetError. */
export function decodeBorders(content: unknown, file: string): Borders {
  requireShapes(bordersSchema, content, file);
  return content as Borders;
}

/** The neighbours' land. Throws DatasetError. */
export function decodeLand(content: unknown, file: string): Land {
  requireShapes(landSchema, content, file);
  return content as Land;
}

// The coordinates are walked by hand below: a schema over 100,000 corners would hold up the page.
function collectionOf(properties: v.GenericSchema, types: readonly string[]) {
  const geometry = v.object({ type: v.picklist(types), coordinates: v.array(v.unknown()) });
  const feature = v.object({ type: v.literal('Feature'), properties, geometry });
  return v.object({ type: v.literal('FeatureCollection'), features: v.array(feature) });
}

function requireShapes(
  schema: ReturnType<typeof collectionOf>,
  content: unknown,
  file: string,
): void {
  const { features } = checkedBy(schema, file, content);
  features.forEach(({ geometry }, row) => {
    if (!holdsPositions(geometry.coordinates)) {
      throw new DatasetError(file, 'malformed', `features[${row}].geometry.coordinates`);
    }
  });
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
