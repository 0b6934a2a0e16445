import { DatasetError } from './datasetError';

type Rows = readonly { readonly id: string }[];

/** Throws DatasetError where two rows have one id. */
export function requireOnce(file: string, rows: Rows, path: string): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new DatasetError(file, 'malformed', `${path} holds "${id}" twice`);
    seen.add(id);
  }
}

/** Throws DatasetError where an id is that of no row. */
export function requireKnown(file: string, ids: readonly string[], rows: Rows, what: string): void {
  const known = new Set(rows.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new DatasetError(file, 'malformed', `names the unknown ${what} "${unknown}"`);
}
