import { beforeEach, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/dataset';
import { DEFAULT_SCENARIO, type GapAnalysis, type Scenario } from '../../src/domain';
import { useStore } from '../../src/store';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../src/store/askedClient', () => ({
  askedClient: async () => Promise.resolve({ analyse: asked }),
}));

const HEALTH = { ...DEFAULT_SCENARIO, sector: 'health' };
const answerTo = (scenario: Scenario): GapAnalysis => ({ scenario }) as GapAnalysis;
const opening = useStore.getInitialState();

beforeEach(() => {
  useStore.setState(opening, true);
  asked.mockReset().mockImplementation(async (scenario: Scenario) => answerTo(scenario));
});

it('does not ask again what is asked or answered already', async () => {
  const { analyse } = useStore.getState();
  await Promise.all([analyse(HEALTH), analyse({ ...HEALTH })]);
  await analyse({ ...HEALTH });
  expect(asked).toHaveBeenCalledTimes(1);
  expect(useStore.getState().analysis?.scenario).toEqual(HEALTH);
});

it('asks another question, and the first again after it', async () => {
  const { analyse } = useStore.getState();
  for (const scenario of [HEALTH, DEFAULT_SCENARIO, HEALTH]) await analyse(scenario);
  expect(asked.mock.calls).toEqual([[HEALTH], [DEFAULT_SCENARIO], [HEALTH]]);
});

it('asks again after a failure', async () => {
  asked.mockRejectedValueOnce(new DatasetError('demand.json', 'missing', 'it did not come'));
  const { analyse } = useStore.getState();
  await analyse(HEALTH);
  expect(useStore.getState().analysisStatus.state).toBe('failed');
  await analyse(HEALTH);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(useStore.getState().analysisStatus.state).toBe('ready');
});

it('asks again where a figure of a person’s own counts from now on', async () => {
  const { analyse } = useStore.getState();
  await analyse(HEALTH);
  useStore.setState({ ownCounted: { organisations: [], sites: [] } });
  await analyse(HEALTH);
  expect(asked).toHaveBeenCalledTimes(2);
});
