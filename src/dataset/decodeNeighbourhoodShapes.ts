import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';

import type { NeighbourhoodShapes } from '../domain';
import { collectionOf, POLYGONS, requireShapes } from './decodeBoundaries';

const properties = v.object({
  code: v.string(),
  name: v.string(),
  nameWelsh: v.optional(v.string()),
});
const schema = collectionOf(properties, POLYGONS);

/** Neighbourhoods of one district as parsed, each with its name. Throws DatasetError. */
export function decodeNeighbourhoodShapes(
  content: unknown,
  file: string,
  areaCode: string,
): NeighbourhoodShapes {
  requireShapes(schema, content, file);
  const { features } = content as FeatureCollection<
    Polygon | MultiPolygon,
    v.InferOutput<typeof properties>
  >;
  return {
    type: 'FeatureCollection',
    features: features.map(({ type, properties: { code, name, nameWelsh = null }, geometry }) => ({
      type,
      properties: { code, areaCode, name, nameWelsh },
      geometry,
    })),
  };
}
