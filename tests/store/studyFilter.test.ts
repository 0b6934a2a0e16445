import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_LINK, IDLE, NO_FACETS, useStore } from '../../src/store';
import { startStudyFilter } from '../../src/store/studyFilter';

const load = vi.fn<(...names: string[]) => void>();
let stop = (): void => undefined;

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({ load, link: DEFAULT_LINK, data: { ...data, details: IDLE } });
  load.mockReset();
  stop = startStudyFilter();
});
afterEach(() => stop());

const ask = (...quality: string[]): void =>
  useStore.getState().go({ facets: { ...NO_FACETS, quality } });

it('fetches the studies when somebody asks for what they are about, and not before', () => {
  ask('beauty');
  expect(load).not.toHaveBeenCalled();
  ask('cost-saving');
  expect(load.mock.calls).toEqual([['details']]);
});

it('leaves what failed to the retry that is offered', () => {
  const { data } = useStore.getState();
  const failed = { state: 'failed', file: 'details.json', problem: 'missing' } as const;
  useStore.setState({ data: { ...data, details: failed } });
  ask('cost-saving');
  expect(load).not.toHaveBeenCalled();
});
