import { useCallback } from 'react';
import { loadTrends } from '../../dataset/loadOfArea';
import { NATION_CODES, type Area, type TrendSeries } from '../../domain';
import { useFetched, type Fetched } from '../../parts/useFetched';
import { DATA_URL } from '../../store';

/** The comparable series of a district, fetched when its page opens. */
export function useTrends({ code, nation }: Area): Fetched<readonly TrendSeries[]> {
  return useFetched(
    useCallback(
      (signal: AbortSignal) => loadTrends(DATA_URL, code, NATION_CODES[nation], signal),
      [code, nation],
    ),
  );
}
