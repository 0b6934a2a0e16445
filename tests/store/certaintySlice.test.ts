import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand';
import {
  DEFAULT_SCENARIO,
  type ClusterAnalysis,
  type Scenario,
  type Uncertainty,
} from '../../src/domain';
import { createCertaintySlice, REST_MS } from '../../src/store/certaintySlice';
import { selectClusters, selectUncertainty } from '../../src/store/selectors/certainty';
import type { Store } from '../../src/store/store';
import { Superseded } from '../../src/worker';
import { DatasetError } from '../../src/dataset';

vi.stubGlobal('document', { baseURI: 'https://example.org/' });

interface Question {
  readonly scenario: Scenario;
  readonly tell: (share: number) => void;
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/** Answers only when told to, as a worker may take its time. */
function fakeClient() {
  const asked: Record<'uncertainty' | 'clusters', Question[]> = { uncertainty: [], clusters: [] };
  const ask =
    <Answer>(kind: keyof typeof asked) =>
    (scenario: Scenario, tell: (share: number) => void): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const answer = { scenario: structuredClone(scenario), areas: [] } as Answer;
        asked[kind].push({ scenario, tell, answer: () => resolve(answer), fail: reject });
      });
  return {
    asked,
    uncertainty: ask<Uncertainty>('uncertainty'),
    clusters: ask<ClusterAnalysis>('clusters'),
    abandonCertainty: vi.fn(() => {
      for (const { fail } of [...asked.uncertainty, ...asked.clusters]) fail(new Superseded());
    }),
  };
}

const NEAR: Scenario = { ...DEFAULT_SCENARIO, catchmentKm: 10 };
const FAR: Scenario = { ...DEFAULT_SCENARIO, catchmentKm: 40 };

describe('how sure an answer is', () => {
  let client: ReturnType<typeof fakeClient>;
  let store: ReturnType<typeof makeStore>;
  const makeStore = () =>
    createStore<Store>()((...a) => createCertaintySlice(async () => client)(...a) as Store);
  const showAnswerTo = (scenario: Scenario) =>
    store.setState({ analysis: { scenario } as Store['analysis'] });
  const answerAll = async () => {
    for (const { answer } of [...client.asked.uncertainty, ...client.asked.clusters]) answer();
    await vi.advanceTimersByTimeAsync(0);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    client = fakeClient();
    store = makeStore();
  });
  afterEach(() => vi.useRealTimers());

  it('is asked only after a moment of rest, once for a slider that moved ten times', async () => {
    for (let km = 11; km <= 20; km += 1)
      void store.getState().workOutCertainty({ ...NEAR, catchmentKm: km });
    await vi.advanceTimersByTimeAsync(REST_MS - 1);
    expect(client.asked.uncertainty).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(client.asked.uncertainty.map(({ scenario }) => scenario.catchmentKm)).toEqual([20]);
    expect(client.asked.clusters.map(({ scenario }) => scenario.catchmentKm)).toEqual([20]);
  });

  it('is drawn with the answer to the same scenario, and with no other', async () => {
    void store.getState().workOutCertainty(NEAR);
    await vi.advanceTimersByTimeAsync(REST_MS);
    await answerAll();
    showAnswerTo(structuredClone(NEAR));
    expect(selectUncertainty(store.getState())).not.toBeNull();
    expect(selectClusters(store.getState())).not.toBeNull();
    showAnswerTo(FAR);
    expect(selectUncertainty(store.getState())).toBeNull();
    expect(selectClusters(store.getState())).toBeNull();
  });

  it('is abandoned for a newer scenario, whose late predecessor says nothing any more', async () => {
    void store.getState().workOutCertainty(NEAR);
    await vi.advanceTimersByTimeAsync(REST_MS);
    void store.getState().workOutCertainty(FAR);
    expect(client.abandonCertainty).toHaveBeenCalled();
    expect(store.getState().certaintyProgress).toBeNull();
    client.asked.uncertainty[0]!.tell(0.9);
    expect(store.getState().certaintyProgress).toBeNull();
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(store.getState().certaintyProgress).toBe(0);
    await answerAll();
    expect(store.getState().uncertainty?.scenario).toEqual(FAR);
    expect(store.getState().certaintyFailed).toBe(false);
  });

  it('tells progress of both together, in tenths', async () => {
    void store.getState().workOutCertainty(NEAR);
    await vi.advanceTimersByTimeAsync(REST_MS);
    let changes = 0;
    store.subscribe(() => (changes += 1));
    for (let draw = 1; draw <= 1000; draw += 1) client.asked.uncertainty[0]!.tell(draw / 1000);
    expect(store.getState().certaintyProgress).toBe(0.5);
    expect(changes).toBe(5);
    await answerAll();
    expect(store.getState().certaintyProgress).toBeNull();
  });

  it('is not worked out twice for one scenario', async () => {
    void store.getState().workOutCertainty(NEAR);
    await vi.advanceTimersByTimeAsync(REST_MS);
    await answerAll();
    await store.getState().workOutCertainty(structuredClone(NEAR));
    expect(client.asked.uncertainty).toHaveLength(1);
  });

  it('says so when a file for it cannot be read', async () => {
    void store.getState().workOutCertainty(NEAR);
    await vi.advanceTimersByTimeAsync(REST_MS);
    client.asked.clusters[0]!.fail(new DatasetError('neighbours.json', 'missing', ''));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().certaintyFailed).toBe(true);
    expect(store.getState().certaintyProgress).toBeNull();
  });
});
