import type { Walk } from '../domain';
import { decodeWalks, WALKS_FILE } from './decodeWalks';
import { fetchEdition } from './fetchEdition';

/** The guided walks. Apart from `load`, so that no first view carries their decoder. */
export async function loadWalks(baseUrl: string, signal?: AbortSignal): Promise<readonly Walk[]> {
  return decodeWalks(await fetchEdition(baseUrl, WALKS_FILE, signal));
}
