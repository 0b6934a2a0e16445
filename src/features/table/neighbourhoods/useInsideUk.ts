import { useEffect, useState } from 'react';
import type { InsideAnswer } from '../../../domain';
import { useInsideEverywhere } from '../../../parts/inside/useInsideEverywhere';
import type { Fetched } from '../../../parts/useFetched';
import { useStore } from '../../../store';

interface InsideUk extends Fetched<InsideAnswer> {
  /** The newest answer there is: of the question before while a new one is worked out. */
  readonly answer: InsideAnswer | null;
}

/** All neighbourhoods by the question that is asked, and the names of them, which it fetches. */
export function useInsideUk(): InsideUk {
  const load = useStore((state) => state.load);
  useEffect(() => load('gazetteer'), [load]);
  const fetched = useInsideEverywhere(true);
  const { loadable } = fetched;
  const [answer, setAnswer] = useState<InsideAnswer | null>(null);
  if (loadable.state === 'ready' && loadable.value !== answer) setAnswer(loadable.value);
  return { ...fetched, answer };
}
