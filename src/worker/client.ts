import { releaseProxy, wrap } from 'comlink';
import type { GapAnalysis, Scenario } from '../domain';
import { latestOnly } from './latestOnly';
import { answerOf } from './outcome';
import type { WorkerEntry } from './worker';

export interface AnalysisClient {
  /**
   * Works a scenario out in the worker. A newer call abandons an older one.
   *
   * @throws Superseded when a newer scenario was asked for meanwhile
   * @throws ScenarioError when the scenario cannot be worked out, with a sentence for the person
   * @throws DatasetError when a data file is missing, cut off or malformed; ask again to retry
   */
  readonly analyse: (scenario: Scenario) => Promise<GapAnalysis>;
  /** Stops the worker. */
  readonly close: () => void;
}

/** @param dataUrl absolute address of the folder of the built dataset, with a slash at the end */
export function createAnalysisClient(dataUrl: string): AnalysisClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const entry = wrap<WorkerEntry>(worker);
  const service = entry.open(dataUrl);
  return {
    analyse: latestOnly(async (scenario) => answerOf(await (await service).analyse(scenario))),
    close: () => {
      entry[releaseProxy]();
      worker.terminate();
    },
  };
}
