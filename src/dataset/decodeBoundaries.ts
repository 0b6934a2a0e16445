import type { Position } from 'geojson';
import * as v from 'valibot';

import type { Borders, Boundaries, Land } from '../domain';
import { checkedBy } from './checkedBy';
import { DatasetError } from './datasetError';

export const POLYGONS = ['Polygon', 'MultiPolygon'] as const;
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
export function collectionOf(properties: v.GenericSchema, types: readonly string[]) {
  const geometry = v.object({ type: v.picklist(types), coordinates: v.array(v.unknown()) });
  const feature = v.object({ type: v.literal('Feature'), properties, geometry });
  return v.object({ type: v.literal('FeatureCollection'), features: v.array(feature) });
}

/** How many lists lie around a position. */
const DEPTHS: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};
const POLYGON_TYPES: readonly string[] = POLYGONS;

/** Positions of the shortest line, and of the smallest ring, whose last is its first. */
const SHORTEST_LINE = 2;
const SHORTEST_RING = 4;

/** Throws DatasetError where the content is not such features, each closed and within the degrees. */
export function requireShapes(
  schema: ReturnType<typeof collectionOf>,
  content: unknown,
  file: string,
): void {
  const { features } = checkedBy(schema, file, content);
  features.forEach(({ geometry: { type, coordinates } }, row) => {
    const isLine = POLYGON_TYPES.includes(type) ? isRing : isPath;
    if (!areLines(coordinates, DEPTHS[type] ?? 0, isLine)) {
      throw new DatasetError(file, 'malformed', `features[${row}].geometry.coordinates`);
    }
  });
}

/** Lines lie exactly so deep, and nothing else does. */
function areLines(
  parts: readonly unknown[],
  depth: number,
  isLine: (line: readonly unknown[]) => boolean,
): boolean {
  if (depth === 1) return isLine(parts);
  return (
    parts.length > 0 &&
    parts.every((part) => Array.isArray(part) && areLines(part, depth - 1, isLine))
  );
}

function isPath(line: readonly unknown[]): boolean {
  return line.length >= SHORTEST_LINE && line.every(isPosition);
}

function isRing(line: readonly unknown[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return (
    line.length >= SHORTEST_RING &&
    line.every(isPosition) &&
    isPosition(first) &&
    isPosition(last) &&
    first[0] === last[0] &&
    first[1] === last[1]
  );
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [longitude, latitude] = value as readonly unknown[];
  return isDegrees(longitude, 180) && isDegrees(latitude, 90);
}

function isDegrees(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}
