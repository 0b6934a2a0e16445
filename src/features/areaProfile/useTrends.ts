import { useEffect, useState } from 'react';
import { DatasetError, loadTrends } from '../../dataset';
import { NATION_CODES, type Area, type TrendSeries } from '../../domain';
import { DATA_URL, type Loadable } from '../../store';

interface Trends {
  readonly trends: Loadable<readonly TrendSeries[]>;
  readonly retry: () => void;
}

/** The comparable series of a district, fetched when its page opens. */
export function useTrends({ code, nation }: Area): Trends {
  const [trends, setTrends] = useState<Trends['trends']>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const fetchThem = async (): Promise<void> => {
      try {
        const value = await loadTrends(DATA_URL, code, NATION_CODES[nation], controller.signal);
        if (!controller.signal.aborted) setTrends({ state: 'ready', value });
      } catch (error) {
        if (controller.signal.aborted) return;
        if (!(error instanceof DatasetError)) throw error;
        setTrends({ state: 'failed', file: error.file, problem: error.reason });
      }
    };
    void fetchThem();
    return () => controller.abort();
  }, [code, nation, attempt]);
  const retry = (): void => {
    setTrends({ state: 'loading' });
    setAttempt(attempt + 1);
  };
  return { trends, retry };
}
