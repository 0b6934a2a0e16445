import { useMemo } from 'react';
import type { InsideAnswer, Scenario } from '../../domain';
import { analysisClient, useStore } from '../../store';
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

/** The neighbourhoods of the whole UK by the question that is asked. One that failed is asked anew. */
export function useInsideEverywhere(wanted: boolean): Fetched<InsideAnswer> {
  const scenario = useStore((state) => state.link.scenario);
  const counted = useStore(selectOwnCounted);
  const ask = useMemo(
    () => (wanted ? async () => insideEverywhere(scenario, counted) : null),
    [wanted, scenario, counted],
  );
  return useFetched(ask);
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
