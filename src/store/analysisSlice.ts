import type { GapAnalysis, Scenario } from '../domain';
import { Superseded } from '../worker';
import { askedClient } from './askedClient';
import { statusOf, type AnalysisStatus } from './analysisStatus';
import { measured } from './measured';
import type { Slice } from './store';

export interface AnalysisSlice {
  /** The newest answer, with the scenario that produced it. Kept on screen while a newer one works. */
  readonly analysis: GapAnalysis | null;
  readonly analysisStatus: AnalysisStatus;
  /** Works the scenario out in the worker. A newer call abandons an older one. */
  readonly analyse: (scenario: Scenario) => Promise<void>;
}

export const createAnalysisSlice: Slice<AnalysisSlice> = (set) => ({
  analysis: null,
  analysisStatus: { state: 'idle' },
  analyse: async (scenario) => {
    set({ analysisStatus: { state: 'working' } });
    try {
      const analysis = await (await askedClient()).analyse(scenario);
      await measured('answer drawn', () => set({ analysis, analysisStatus: { state: 'ready' } }));
    } catch (error) {
      if (error instanceof Superseded) return;
      set({ analysisStatus: statusOf(error) });
    }
  },
});
