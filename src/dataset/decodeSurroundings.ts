import * as v from 'valibot';

import type { Surroundings } from '../domain';
import { collectionOf, POLYGONS, requireShapes } from './decodeBoundaries';

/** Name of the file of what lies round a district. */
export function surroundingsFile(areaCode: string): string {
  return `surroundings/${areaCode}.geojson`;
}

const schema = collectionOf(v.object({ code: v.nullable(v.string()) }), POLYGONS);

/** public/data/surroundings/<code>.geojson as parsed. Throws DatasetError. */
export function decodeSurroundings(content: unknown, file: string): Surroundings {
  requireShapes(schema, content, file);
  return content as Surroundings;
}
