import { useMemo } from 'react';
import type { Scenario } from '../domain';
import { useStore } from '../store';

/** The question of the link as things are today: places that are tried in a plan are not there. */
export function useScenarioToday(): Scenario {
  const asked = useStore((state) => state.link.scenario);
  return useMemo(() => ({ ...asked, planned: [] }), [asked]);
}
