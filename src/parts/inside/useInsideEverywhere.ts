import { useMemo, useState } from 'react';
import type { InsideAnswer, Scenario } from '../../domain';
import { useStore } from '../../store';
import { analysisClient } from '../../store/analysisClient';
import { selectOwnCounted } from '../../store/selectors/countedCore';
import type { OwnCounted } from '../../dataset/own/ownCounted';
import { useFetched, type Fetched } from '../useFetched';

interface Asked {
  readonly scenario: Scenario;
  /** What of a person's own the answer counts: with others the same scenario has another answer. */
  readonly counted: OwnCounted | null;
  readonly answer: Promise<InsideAnswer>;
}

/** The newest question: the map and the panel beside it ask the same. */
let newest: Asked | null = null;

export interface InsideEverywhere extends Fetched<InsideAnswer> {
  /** The newest answer there is: of the question before while another is worked out. */
  readonly answer: InsideAnswer | null;
}

/** The neighbourhoods of the whole UK by the question that is asked. One that failed is asked anew. */
export function useInsideEverywhere(wanted: boolean): InsideEverywhere {
  const scenario = useStore((state) => state.link.scenario);
  const counted = useStore(selectOwnCounted);
  const ask = useMemo(
    () => (wanted ? async () => insideEverywhere(scenario, counted) : null),
    [wanted, scenario, counted],
  );
  const fetched = useFetched(ask);
  const { loadable } = fetched;
  const [last, setLast] = useState<InsideAnswer | null>(null);
  const now = loadable.state === 'ready' ? loadable.value : null;
  if (now && now !== last) setLast(now);
  return { ...fetched, answer: now ?? last };
}

async function insideEverywhere(
  scenario: Scenario,
  counted: OwnCounted | null,
): Promise<InsideAnswer> {
  if (newest?.scenario === scenario && newest.counted === counted) return newest.answer;
  const asked = { scenario, counted, answer: analysisClient().insideEverywhere(scenario) };
  newest = asked;
  try {
    return await asked.answer;
  } catch (error) {
    if (newest === asked) newest = null;
    throw error;
  }
}
