import * as v from 'valibot';

import { checkedBy } from './checkedBy';
import { DatasetError } from './datasetError';

export const NEIGHBOURS_FILE = 'neighbours.json';

const neighboursSchema = v.object({
  neighboursAt: v.array(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
});

/**
 * public/data/neighbours.json as parsed: for each area the places in the list of areas of those that
 * share a border with it, islands linked to the nearest.
 */
export function decodeNeighbours(content: unknown): readonly (readonly number[])[] {
  const { neighboursAt } = checkedBy(neighboursSchema, NEIGHBOURS_FILE, content);
  const row = neighboursAt.findIndex((places) => places.some((at) => at >= neighboursAt.length));
  if (row < 0) return neighboursAt;
  throw new DatasetError(
    NEIGHBOURS_FILE,
    'malformed',
    `neighboursAt[${row}] is not of places in a list of ${neighboursAt.length}`,
  );
}
