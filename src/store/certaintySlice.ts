import { DatasetError } from '../dataset';
import type { ClusterAnalysis, Scenario, Uncertainty } from '../domain';
import type { AnalysisClient } from '../worker/client';
import { Superseded } from '../worker';
import { sameScenario } from './sameScenario';
import type { Slice } from './store';

/** How long an answer must be at rest before its certainty is worked out: a slider moves on sooner. */
export const REST_MS = 600;
/** Progress is told in so many steps: more would redraw the page for nothing. */
const PROGRESS_STEPS = 10;

export interface CertaintySlice {
  /** The newest answers, each with its scenario. Read them through selectUncertainty and -Clusters. */
  readonly uncertainty: Uncertainty | null;
  readonly clusters: ClusterAnalysis | null;
  /** The share that is done, in tenths; null while nothing is being worked out. */
  readonly certaintyProgress: number | null;
  /** A file for it could not be read. The answer itself stands. */
  readonly certaintyFailed: boolean;
  /** After a moment's rest, works out how sure an answer is. A newer call abandons an older one. */
  readonly workOutCertainty: (scenario: Scenario) => Promise<void>;
  readonly abandonCertainty: () => void;
}

type Client = Pick<AnalysisClient, 'uncertainty' | 'clusters' | 'abandonCertainty'>;

/** @param clientOf the worker's client, asked for only when there is something to work out */
export const createCertaintySlice =
  (clientOf: () => Promise<Client>): Slice<CertaintySlice> =>
  (set, get) => {
    let newestRun = 0;
    let asked: Client | null = null;

    const abandonCertainty = (): void => {
      newestRun += 1;
      asked?.abandonCertainty();
      asked = null;
      if (get().certaintyProgress !== null) set({ certaintyProgress: null });
    };

    const workOutCertainty = async (scenario: Scenario): Promise<void> => {
      abandonCertainty();
      const run = newestRun;
      const { uncertainty, clusters } = get();
      if (
        sameScenario(uncertainty?.scenario, scenario) &&
        sameScenario(clusters?.scenario, scenario)
      )
        return;
      await rest();
      if (run !== newestRun) return;
      set({ certaintyProgress: 0, certaintyFailed: false });

      const shares = { uncertainty: 0, clusters: 0 };
      const tell = (part: keyof typeof shares) => (share: number) => {
        shares[part] = share;
        const both = (shares.uncertainty + shares.clusters) / 2;
        const told = Math.floor(both * PROGRESS_STEPS) / PROGRESS_STEPS;
        if (run === newestRun && told !== get().certaintyProgress) set({ certaintyProgress: told });
      };
      try {
        const client = await clientOf();
        if (run !== newestRun) return;
        asked = client;
        await Promise.all([
          client
            .uncertainty(scenario, tell('uncertainty'))
            .then((answer) => set({ uncertainty: answer })),
          client.clusters(scenario, tell('clusters')).then((answer) => set({ clusters: answer })),
        ]);
        if (run === newestRun) set({ certaintyProgress: null });
      } catch (error) {
        if (error instanceof Superseded || run !== newestRun) return;
        set({ certaintyProgress: null, certaintyFailed: true });
        if (!(error instanceof DatasetError)) throw error;
      }
    };

    return {
      uncertainty: null,
      clusters: null,
      certaintyProgress: null,
      certaintyFailed: false,
      workOutCertainty,
      abandonCertainty,
    };
  };

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
}
