import { useCallback, useEffect, useMemo, useState } from 'react';
import type { InsideAnswer, Scenario } from '../../../domain';
import { useFetched, type Fetched } from '../../../parts/useFetched';
import { analysisClient, useStore } from '../../../store';

interface InsideUk extends Fetched<InsideAnswer> {
  /** The newest answer there is: of the question before while a new one is worked out. */
  readonly answer: InsideAnswer | null;
}

/** All neighbourhoods by a question that was worked out, and the names of them, which it fetches. */
export function useInsideUk(scenario: Scenario): InsideUk {
  const load = useStore((state) => state.load);
  useEffect(() => load('gazetteer'), [load]);
  // With a person's own points, or without them again, the same scenario has another answer.
  const counted = useStore((state) => state.ownCounted);
  const question = useMemo(() => ({ scenario, counted }), [scenario, counted]);
  const ask = useCallback(() => analysisClient().insideEverywhere(question.scenario), [question]);
  const fetched = useFetched(ask);
  const { loadable } = fetched;
  const [answer, setAnswer] = useState<InsideAnswer | null>(null);
  if (loadable.state === 'ready' && loadable.value !== answer) setAnswer(loadable.value);
  return { ...fetched, answer };
}
