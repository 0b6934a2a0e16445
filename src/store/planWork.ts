import type { PlanAnswer, PlanRequest, Scenario } from '../domain';
import { Superseded } from '../worker';
import type { PlanQuestions } from '../worker/planQuestions';
import { statusOf } from './analysisStatus';
import type { PlanWork } from './planSlice';

/** How long a choice must be at rest before a plan is worked out: a row of presses moves on sooner. */
export const PLAN_REST_MS = 250;
/** So many plans are kept, so that Back, and a plan that was kept, need not wait. */
const MOST_KEPT = 12;

/** A plan as the worker is asked for it. */
export interface PlanTask {
  readonly scenario: Scenario;
  readonly request: PlanRequest;
}

export interface PlanWorker {
  /** Works out what a plan, and one beside it, would do. The same question again changes nothing. */
  readonly workOut: (task: PlanTask, beside: PlanTask | null) => Promise<void>;
  /** Gives up what is being worked out. */
  readonly abandon: () => void;
  /** Gives up, and forgets, answers to a question that now has others. */
  readonly forget: () => void;
}

/**
 * Answers as they come: today first, then the places tried, the plan, the plan beside it, and how
 * steady the plan is. A newer question abandons an older one.
 *
 * @param tell takes in what has become known
 */
export function createPlanWorker(
  clientOf: () => PlanQuestions,
  tell: (change: Partial<PlanWork>) => void,
): PlanWorker {
  const kept = new Map<string, PlanAnswer>();
  let newest: string | null = null;

  const planOf = async (task: PlanTask, progress: (share: number) => void): Promise<PlanAnswer> => {
    const key = JSON.stringify(task);
    const known = kept.get(key);
    if (known) return known;
    const answer = await clientOf().plan(task.scenario, task.request, progress);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };

  const workOut = async (task: PlanTask, beside: PlanTask | null): Promise<void> => {
    const key = JSON.stringify([task, beside]);
    if (key === newest) return;
    clientOf().abandonPlan();
    newest = key;
    const tellIfNewest = (change: Partial<PlanWork>): void => {
      if (newest === key) tell(change);
    };
    tell({ key, status: { state: 'working' }, progress: null });
    const { scenario, request } = task;
    try {
      await Promise.all([
        clientOf()
          .planToday(scenario, request.within)
          .then((today) => tellIfNewest({ today })),
        scenario.planned
          ? clientOf()
              .whatIf(scenario, request.within)
              .then((whatIf) => tellIfNewest({ whatIf }))
          : tellIfNewest({ whatIf: null }),
      ]);
      if (!kept.has(JSON.stringify(task))) await rest();
      if (newest !== key) return;
      const answer = await planOf(task, (progress) => tellIfNewest({ progress }));
      tellIfNewest({ answer, steadiness: null, progress: null, status: { state: 'ready' } });
      const other = beside && newest === key ? await planOf(beside, () => undefined) : null;
      tellIfNewest({ beside: other });
      if (newest !== key || answer.places.length === 0) return;
      await clientOf().planSteadiness(
        scenario,
        request,
        answer.places.map(({ neighbourhoodCode }) => neighbourhoodCode),
        (steadiness) => tellIfNewest({ steadiness }),
      );
    } catch (error) {
      if (error instanceof Superseded || newest !== key) return;
      newest = null;
      tell({ status: statusOf(error), progress: null });
    }
  };

  const abandon = (): void => {
    if (newest !== null) clientOf().abandonPlan();
    newest = null;
  };

  return {
    workOut,
    abandon,
    forget: () => {
      abandon();
      kept.clear();
    },
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PLAN_REST_MS);
  });
}
