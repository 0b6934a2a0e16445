import { useCallback } from 'react';
import { loadSurroundings } from '../../dataset/loadOfArea';
import type { Area, Surroundings } from '../../domain';
import { useFetched, type Fetched } from '../../parts/useFetched';
import { DATA_URL } from '../../store';

/** What lies round a district, fetched when its page opens. */
export function useSurroundings({ code }: Area): Fetched<Surroundings> {
  return useFetched(
    useCallback((signal: AbortSignal) => loadSurroundings(DATA_URL, code, signal), [code]),
  );
}
