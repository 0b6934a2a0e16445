import { loadWalks } from '../../dataset/loadWalks';
import type { Walk } from '../../domain';
import { useFetched, type Fetched } from '../../parts/useFetched';
import { DATA_URL } from '../../store';

const fetchWalks = (signal: AbortSignal): Promise<readonly Walk[]> => loadWalks(DATA_URL, signal);

/** The guided walks, fetched when they are first shown. */
export function useWalks(): Fetched<readonly Walk[]> {
  return useFetched(fetchWalks);
}
