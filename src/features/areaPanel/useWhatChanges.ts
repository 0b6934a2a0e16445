import { useEffect, useState } from 'react';
import { DatasetError } from '../../dataset';
import type { Scenario, WhatChanges } from '../../domain';
import { analysisClient, type Loadable } from '../../store';
import { ScenarioError, Superseded } from '../../worker';

export type WhatChangesState =
  Exclude<Loadable<WhatChanges>, { state: 'idle' }> | { state: 'refused'; reason: string };

interface Answered {
  readonly question: readonly [Scenario, string, number];
  readonly answer: WhatChangesState;
}

const LOADING = { state: 'loading' } as const;

/** Asks the worker what would change an area's place; an answer to an older question is not shown. */
export function useWhatChanges(
  scenario: Scenario,
  areaCode: string,
): { readonly state: WhatChangesState; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const answer = await answerTo(scenario, areaCode);
      if (wanted) setAnswered({ question: [scenario, areaCode, attempt], answer });
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [scenario, areaCode, attempt]);

  const [ofScenario, ofArea, ofAttempt] = answered?.question ?? [];
  const current = ofScenario === scenario && ofArea === areaCode && ofAttempt === attempt;
  return {
    state: answered && current ? answered.answer : LOADING,
    retry: () => setAttempt(attempt + 1),
  };
}

async function answerTo(scenario: Scenario, areaCode: string): Promise<WhatChangesState> {
  try {
    return { state: 'ready', value: await analysisClient().whatChanges(scenario, areaCode) };
  } catch (error) {
    if (error instanceof Superseded) return LOADING;
    if (error instanceof ScenarioError) return { state: 'refused', reason: error.message };
    if (error instanceof DatasetError)
      return { state: 'failed', file: error.file, problem: error.reason };
    throw error;
  }
}
