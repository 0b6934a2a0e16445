import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/dataset';
import { DEFAULT_PLAN_REQUEST, DEFAULT_SCENARIO } from '../../src/domain';
import type { PlanWork } from '../../src/store/planSlice';
import { createPlanWorker, PLAN_REST_MS, type PlanTask } from '../../src/store/planWork';
import type { PlanQuestions } from '../../src/worker/planQuestions';
import { planAnswer, whatIf } from '../fixtures/plan';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const task = (choose: number): PlanTask => ({
  scenario: DEFAULT_SCENARIO,
  request: { ...DEFAULT_PLAN_REQUEST, choose },
});
const STEADY = { drawn: 50, draws: 50, seed: 1, places: [] };

function setUp(change: Partial<PlanQuestions> = {}) {
  const client = {
    planToday: vi.fn<PlanQuestions['planToday']>(async () => planAnswer().today),
    whatIf: vi.fn<PlanQuestions['whatIf']>(async () => whatIf([[-1, 53], 30_000])),
    plan: vi.fn<PlanQuestions['plan']>(async (scenario, request) =>
      planAnswer({ scenario, request }),
    ),
    planSteadiness: vi.fn<PlanQuestions['planSteadiness']>(async (_, _request, _codes, told) => {
      told(STEADY);
      return STEADY;
    }),
    abandonPlan: vi.fn<PlanQuestions['abandonPlan']>(),
    ...change,
  };
  const told: Partial<PlanWork>[] = [];
  const worker = createPlanWorker(
    () => client,
    (news) => told.push(news),
  );
  const known = (): Partial<PlanWork> => Object.assign({}, ...told);
  return { client, worker, known, told };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(PLAN_REST_MS + 1);

describe('working out a plan', () => {
  it('tells today at once, then the plan, then how steady it is', async () => {
    const { worker, known, told } = setUp();
    void worker.workOut(task(5), null);
    await vi.advanceTimersByTimeAsync(0);
    expect(known()).toMatchObject({ today: { people: 100_000 }, whatIf: null });
    expect(known().answer).toBeUndefined();
    await settle();
    expect(known()).toMatchObject({ status: { state: 'ready' }, steadiness: STEADY });
    const order = told.flatMap((news) => Object.keys(news));
    expect(order.indexOf('today')).toBeLessThan(order.indexOf('answer'));
    expect(order.indexOf('answer')).toBeLessThan(order.lastIndexOf('steadiness'));
  });

  it('asks the worker once for a row of presses, and for the last of them', async () => {
    const { worker, client, known } = setUp();
    for (const choose of [2, 3, 4]) {
      void worker.workOut(task(choose), null);
      await vi.advanceTimersByTimeAsync(PLAN_REST_MS / 2);
    }
    await settle();
    expect(client.plan).toHaveBeenCalledTimes(1);
    expect(known().answer?.request.choose).toBe(4);
  });

  it('does not ask again for what it has worked out', async () => {
    const { worker, client, known } = setUp();
    for (const choose of [5, 6, 5]) {
      void worker.workOut(task(choose), null);
      await settle();
    }
    expect(client.plan).toHaveBeenCalledTimes(2);
    expect(known().answer?.request.choose).toBe(5);
  });

  it('works out the plan beside it after its own', async () => {
    const asked: number[] = [];
    const { worker, known } = setUp({
      plan: async (scenario, request) => {
        asked.push(request.choose);
        return planAnswer({ scenario, request });
      },
    });
    void worker.workOut(task(5), task(9));
    await settle();
    expect(asked).toEqual([5, 9]);
    expect(known().beside?.request.choose).toBe(9);
  });

  it('asks what would change only where a place is tried', async () => {
    const { worker, client, known } = setUp();
    void worker.workOut(task(5), null);
    await settle();
    expect(client.whatIf).not.toHaveBeenCalled();
    const planned = [{ position: [-1, 53] as const, reachKm: null }];
    void worker.workOut({ ...task(5), scenario: { ...DEFAULT_SCENARIO, planned } }, null);
    await settle();
    expect(known().whatIf?.places).toHaveLength(1);
  });

  it('never tells the answer to an older question', async () => {
    let answerOld: () => void = () => undefined;
    const { worker, known } = setUp({
      plan: (scenario, request) =>
        request.choose === 2
          ? new Promise((done) => {
              answerOld = () => done(planAnswer({ scenario, request }));
            })
          : Promise.resolve(planAnswer({ scenario, request })),
    });
    void worker.workOut(task(2), null);
    await settle();
    void worker.workOut(task(3), null);
    await settle();
    answerOld();
    await settle();
    expect(known().answer?.request.choose).toBe(3);
  });

  it('says which file is missing, and asks again when told to', async () => {
    let broken = true;
    const { worker, known } = setUp({
      planToday: async () => {
        if (broken) throw new DatasetError('demand.json', 'missing', '');
        return planAnswer().today;
      },
    });
    void worker.workOut(task(5), null);
    await settle();
    expect(known().status).toEqual({ state: 'failed', file: 'demand.json', problem: 'missing' });
    broken = false;
    void worker.workOut(task(5), null);
    await settle();
    expect(known().status).toEqual({ state: 'ready' });
  });

  it('has nothing to draw where no place is worth choosing', async () => {
    const { worker, client } = setUp({
      plan: async (scenario, request) => planAnswer({ scenario, request, places: [] }),
    });
    void worker.workOut(task(5), null);
    await settle();
    expect(client.planSteadiness).not.toHaveBeenCalled();
  });
});
