import type { GapAnalysis, Scenario } from '../domain';
import { DatasetError } from '../dataset';
import { ScenarioError, Superseded } from '../worker';
import { analysisClient } from './analysisClient';
import type { FileProblem } from './loadable';
import { measured } from './measured';
import type { Slice } from './store';

export type AnalysisStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'ready' }
  /** A choice that cannot be worked out, such as weights that are all zero. */
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'failed'; readonly file: string; readonly problem: FileProblem };

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
      const analysis = await analysisClient().analyse(scenario);
      await measured('answer drawn', () => set({ analysis, analysisStatus: { state: 'ready' } }));
    } catch (error) {
      if (error instanceof Superseded) return;
      set({ analysisStatus: statusOf(error) });
    }
  },
});

function statusOf(error: unknown): AnalysisStatus {
  if (error instanceof ScenarioError) return { state: 'refused', reason: error.message };
  if (error instanceof DatasetError) {
    return { state: 'failed', file: error.file, problem: error.reason };
  }
  throw error;
}
