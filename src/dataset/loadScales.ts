import type { ScaleData } from '../domain';
import { decodeScales, SCALES_FILE } from './decodeScales';
import { fetchEdition } from './fetchEdition';

/** The public scales: apart from the other loaders, as a prototype brief alone asks for them. */
export async function loadScales(baseUrl: string, signal?: AbortSignal): Promise<ScaleData> {
  return decodeScales(await fetchEdition(baseUrl, SCALES_FILE, signal));
}
