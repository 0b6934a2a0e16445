import type { OwnCounted } from '../dataset/own/ownCounted';
import type { GapAnalysis, Scenario } from '../domain';
import { Superseded } from '../worker';
import { askedClient } from './askedClient';
import { statusOf, type AnalysisStatus } from './analysisStatus';
import { measured } from './measured';
import { sameScenario } from './sameScenario';
import { selectOwnCounted } from './selectors/countedCore';
import type { Slice } from './store';

export interface AnalysisSlice {
  /** The newest answer, with the scenario that produced it. Kept on screen while a newer one works. */
  readonly analysis: GapAnalysis | null;
  readonly analysisStatus: AnalysisStatus;
  /** Works the scenario out in the worker, unless it is what was asked last. A newer call abandons an older one. */
  readonly analyse: (scenario: Scenario) => Promise<void>;
}

/** What was asked last: the scenario, and what of a person's own counted with it. */
interface Question {
  readonly scenario: Scenario;
  readonly counted: OwnCounted | null;
}

export const createAnalysisSlice: Slice<AnalysisSlice> = (set, get) => {
  let last: Question | null = null;

  const isAnswered = ({ scenario, counted }: Question): boolean => {
    const { state } = get().analysisStatus;
    if (last === null || (state !== 'working' && state !== 'ready')) return false;
    return last.counted === counted && sameScenario(last.scenario, scenario);
  };

  return {
    analysis: null,
    analysisStatus: { state: 'idle' },
    analyse: async (scenario) => {
      const question = { scenario, counted: selectOwnCounted(get()) };
      if (isAnswered(question)) return;
      last = question;
      set({ analysisStatus: { state: 'working' } });
      try {
        const analysis = await (await askedClient()).analyse(scenario);
        await measured('answer drawn', () => set({ analysis, analysisStatus: { state: 'ready' } }));
      } catch (error) {
        if (error instanceof Superseded) return;
        set({ analysisStatus: statusOf(error) });
      }
    },
  };
};
