import { useCallback } from 'react';
import type { Scenario, WhatChanges } from '../../domain';
import { useFetched, type Fetched } from '../../parts/useFetched';
import { analysisClient } from '../../store/analysisClient';
import { ScenarioError, Superseded } from '../../worker';

type Answer =
  | { readonly kind: 'worked-out'; readonly changes: WhatChanges }
  | { readonly kind: 'refused'; readonly reason: string }
  /** A newer question is being worked out; nothing will come of this one. */
  | { readonly kind: 'superseded' };

/** Asks the worker what would change an area's place. */
export function useWhatChanges(scenario: Scenario, areaCode: string): Fetched<Answer> {
  return useFetched(useCallback(() => answerTo(scenario, areaCode), [scenario, areaCode]));
}

async function answerTo(scenario: Scenario, areaCode: string): Promise<Answer> {
  try {
    return {
      kind: 'worked-out',
      changes: await analysisClient().whatChanges(scenario, areaCode),
    };
  } catch (error) {
    if (error instanceof Superseded) return { kind: 'superseded' };
    if (error instanceof ScenarioError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}
