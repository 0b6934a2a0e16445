import { useEffect, useState } from 'react';
import { DatasetError } from '../dataset';
import { IDLE, type Loadable } from '../store';

export interface Fetched<Value> {
  readonly loadable: Loadable<Value>;
  readonly retry: () => void;
}

interface Answer<Value> {
  readonly of: (signal: AbortSignal) => Promise<Value>;
  readonly attempt: number;
  readonly loadable: Loadable<Value>;
}

const LOADING = { state: 'loading' } as const;

/**
 * What a piece of the page fetches for itself, beyond the files of the store. An answer to an older
 * question is never shown. What is not a file that failed is thrown.
 *
 * @param fetchValue must be the same function from one drawing to the next while the question is
 * the same (useCallback); null while nothing is asked for
 */
export function useFetched<Value>(
  fetchValue: ((signal: AbortSignal) => Promise<Value>) | null,
): Fetched<Value> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  useEffect(() => {
    if (!fetchValue) return;
    const controller = new AbortController();
    const fetchIt = async (): Promise<void> => {
      const loadable = await arrived(fetchValue(controller.signal), controller.signal);
      if (!controller.signal.aborted) setAnswer({ of: fetchValue, attempt, loadable });
    };
    void fetchIt();
    return () => controller.abort();
  }, [fetchValue, attempt]);

  const isCurrent = answer !== null && answer.of === fetchValue && answer.attempt === attempt;
  return {
    loadable: isCurrent ? answer.loadable : fetchValue ? LOADING : IDLE,
    retry: () => setAttempt(attempt + 1),
  };
}

async function arrived<Value>(
  value: Promise<Value>,
  signal: AbortSignal,
): Promise<Loadable<Value>> {
  try {
    return { state: 'ready', value: await value };
  } catch (error) {
    // What fails because nobody wants it any more is nobody's concern.
    if (signal.aborted) return LOADING;
    if (!(error instanceof DatasetError)) throw error;
    return { state: 'failed', file: error.file, problem: error.reason };
  }
}
