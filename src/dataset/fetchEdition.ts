import { DatasetError } from './datasetError';
import { fetchJson } from './fetchJson';

/** Set by the build of the page to the edition of the data that are built with it. */
declare const DATA_EDITION: string;

/**
 * The edition that the page tells of: its day, and a mark that changes with any part of it. Known to
 * what is built alone: a command line reads the tables as they are.
 */
export function editionOfPage(): string {
  return DATA_EDITION;
}

/** Its day alone, as an ISO date: by this people name an edition. */
export function dayOfPage(): string {
  return DATA_EDITION.slice(0, '2026-11-28'.length);
}

/**
 * Fetch a published file that counts by place, and so belongs together with the others of its
 * edition alone. One that a cache kept from another edition is asked of the server itself. Throws
 * as fetchJson does, and where the server has another edition too.
 */
export async function fetchEdition(
  baseUrl: string,
  file: string,
  signal?: AbortSignal,
): Promise<unknown> {
  const content = await fetchJson(baseUrl, file, signal);
  if (editionOf(content) === DATA_EDITION) return content;
  const fresh = await fetchJson(baseUrl, file, signal, 'reload');
  const edition = editionOf(fresh);
  if (edition === DATA_EDITION) return fresh;
  if (edition === null) throw new DatasetError(file, 'malformed', 'names no edition');
  throw new DatasetError(file, 'other-edition', `${edition} in place of ${DATA_EDITION}`);
}

function editionOf(content: unknown): string | null {
  if (typeof content !== 'object' || content === null || !('edition' in content)) return null;
  return typeof content.edition === 'string' ? content.edition : null;
}
