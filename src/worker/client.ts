import { releaseProxy, wrap, type Remote } from 'comlink';
import type { OwnCounted } from '../dataset/own/ownCounted';
import type {
  ClusterAnalysis,
  GapAnalysis,
  InsideAnswer,
  Introductions,
  PlanRequest,
  PlanSteadiness,
  Scenario,
  Uncertainty,
  WhatChanges,
} from '../domain';
import type { AnalysisService } from './analysisService';
import { failureOf } from './failureOf';
import { latestOnly } from './latestOnly';
import { answerOf } from './outcome';
import type { PlanQuestions } from './planQuestions';
import type { Progress } from './progress';
import { toldUntilAnswer } from './toldUntilAnswer';
import type { WorkerEntry } from './worker';

/** The script of the worker, as a person may be told that it did not come. */
const WORKER_FILE = 'worker.js';

/**
 * Questions to the worker. Of each kind only the newest matters: an older one is abandoned.
 *
 * Every one may reject with Superseded (a newer question of its kind was asked meanwhile),
 * ScenarioError (the scenario cannot be worked out; the message is for the person) or DatasetError
 * (a data file or the worker's script is missing, cut off or malformed; ask again to retry).
 */
export interface AnalysisClient extends PlanQuestions {
  readonly analyse: (scenario: Scenario) => Promise<GapAnalysis>;
  /** 1,000 draws, in slices, with the share done now and then. */
  readonly uncertainty: (scenario: Scenario, progress: Progress) => Promise<Uncertainty>;
  /** Hot spots and their like, of the gap. */
  readonly clusters: (scenario: Scenario, progress: Progress) => Promise<ClusterAnalysis>;
  /**
   * The neighbourhoods of some districts, furthest from help first.
   *
   * @param within codes of districts; null for all
   */
  readonly inside: (scenario: Scenario, within: readonly string[] | null) => Promise<InsideAnswer>;
  /** The same of the whole UK: what the map asks while somebody asks of a district. */
  readonly insideEverywhere: (scenario: Scenario) => Promise<InsideAnswer>;
  /** Each place of high need that nobody reaches, with whom it could be introduced to. */
  readonly introductions: (scenario: Scenario, mostAsked: number) => Promise<Introductions>;
  /** Gives up what is being worked out about uncertainty and clusters; both reject with Superseded. */
  readonly abandonCertainty: () => void;
  /** Which single changes move an area into or out of the top tenth. */
  readonly whatChanges: (scenario: Scenario, areaCode: string) => Promise<WhatChanges>;
  /** From now on answers count this beside the data of the map; null for that alone. */
  readonly countAlso: (own: OwnCounted | null) => Promise<void>;
  /** Stops the worker. */
  readonly close: () => void;
}

/** @param dataUrl absolute address of the folder of the built dataset, with a slash at the end */
export function createAnalysisClient(dataUrl: string): AnalysisClient {
  let running: Running | null = null;
  let lastJob = 0;
  let also: OwnCounted | null = null;

  /** What the worker answers with. One that could not start is given up: the next question starts another. */
  const service = async (): Promise<Remote<AnalysisService>> => {
    const own = (running ??= start(dataUrl, also));
    try {
      return await own.service;
    } catch (error) {
      if (running === own) running = null;
      own.stop();
      throw error;
    }
  };

  /** A job that the worker can be told to abandon. */
  const startJob = async (signal: AbortSignal): Promise<number> => {
    const { abandon } = await service();
    const job = ++lastJob;
    signal.addEventListener('abort', () => void abandon(job), { once: true });
    return job;
  };

  const uncertainty = latestOnly(async (signal, scenario: Scenario, progress: Progress) => {
    const job = await startJob(signal);
    const worker = await service();
    return answerOf(
      await toldUntilAnswer(progress, async (heard) => worker.uncertainty(job, scenario, heard)),
    );
  });
  const clusters = latestOnly(async (signal, scenario: Scenario, progress: Progress) => {
    const job = await startJob(signal);
    const worker = await service();
    return answerOf(
      await toldUntilAnswer(progress, async (heard) => worker.clusters(job, scenario, heard)),
    );
  });
  const plan = latestOnly(
    async (signal, scenario: Scenario, request: PlanRequest, progress: Progress) => {
      const job = await startJob(signal);
      const worker = await service();
      return answerOf(
        await toldUntilAnswer(progress, async (heard) =>
          worker.plan(job, scenario, request, heard),
        ),
      );
    },
  );
  const steadiness = latestOnly(
    async (
      signal,
      scenario: Scenario,
      request: PlanRequest,
      codes: readonly string[],
      told: (sofar: PlanSteadiness) => void,
    ) => {
      const job = await startJob(signal);
      const worker = await service();
      return answerOf(
        await toldUntilAnswer(told, async (heard) =>
          worker.planSteadiness(job, scenario, request, codes, heard),
        ),
      );
    },
  );

  return {
    analyse: latestOnly(async (_, scenario) => answerOf(await (await service()).analyse(scenario))),
    uncertainty,
    clusters,
    plan,
    planToday: latestOnly(async (_, scenario, within) =>
      answerOf(await (await service()).planToday(scenario, within)),
    ),
    whatIf: latestOnly(async (_, scenario, within) =>
      answerOf(await (await service()).whatIf(scenario, within)),
    ),
    planSteadiness: steadiness,
    abandonPlan: () => {
      plan.abandon();
      steadiness.abandon();
    },
    inside: latestOnly(async (_, scenario, within) =>
      answerOf(await (await service()).inside(scenario, within)),
    ),
    introductions: latestOnly(async (_, scenario, mostAsked) =>
      answerOf(await (await service()).introductions(scenario, mostAsked)),
    ),
    insideEverywhere: latestOnly(async (_, scenario) =>
      answerOf(await (await service()).inside(scenario, null)),
    ),
    abandonCertainty: () => {
      uncertainty.abandon();
      clusters.abandon();
    },
    whatChanges: latestOnly(async (signal, scenario, areaCode) => {
      const job = await startJob(signal);
      return answerOf(await (await service()).whatChanges(job, scenario, areaCode));
    }),
    countAlso: async (own) => {
      also = own;
      // One that is not started yet is told when it starts.
      if (running) await (await service()).countAlso(own);
    },
    close: () => {
      running?.stop();
      running = null;
    },
  };
}

/** A worker that was started, and what it will answer with. */
interface Running {
  readonly service: Promise<Remote<AnalysisService>>;
  readonly stop: () => void;
}

function start(dataUrl: string, also: OwnCounted | null): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const entry = wrap<WorkerEntry>(worker);
  return {
    service: Promise.race([opened(entry, dataUrl, also), failureOf(worker, WORKER_FILE)]),
    stop: () => {
      entry[releaseProxy]();
      worker.terminate();
    },
  };
}

async function opened(
  entry: Remote<WorkerEntry>,
  dataUrl: string,
  also: OwnCounted | null,
): Promise<Remote<AnalysisService>> {
  const service = await entry.open(dataUrl);
  if (also) await service.countAlso(also);
  return service;
}
