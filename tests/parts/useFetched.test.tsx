// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/dataset';
import { useFetched } from '../../src/parts/useFetched';

afterEach(cleanup);

it('asks for nothing until it is given something to ask', () => {
  const { result } = renderHook(() => useFetched(null));
  expect(result.current.loadable).toEqual({ state: 'idle' });
});

it('tells of a file that failed, and tries again', async () => {
  const fetchIt = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new DatasetError('trends/x.json', 'missing', 'HTTP 404'))
    .mockResolvedValueOnce('here');
  const { result } = renderHook(() => useFetched(fetchIt));
  expect(result.current.loadable).toEqual({ state: 'loading' });
  await waitFor(() =>
    expect(result.current.loadable).toEqual({
      state: 'failed',
      file: 'trends/x.json',
      problem: 'missing',
    }),
  );
  act(() => result.current.retry());
  expect(result.current.loadable).toEqual({ state: 'loading' });
  await waitFor(() => expect(result.current.loadable).toEqual({ state: 'ready', value: 'here' }));
});

it('never shows the answer to an older question', async () => {
  const answers: ((value: string) => void)[] = [];
  const signals: AbortSignal[] = [];
  const ask = (signal: AbortSignal): Promise<string> => {
    signals.push(signal);
    return new Promise((resolve) => void answers.push(resolve));
  };
  const first = (signal: AbortSignal): Promise<string> => ask(signal);
  const second = (signal: AbortSignal): Promise<string> => ask(signal);
  const { result, rerender } = renderHook(({ question }) => useFetched(question), {
    initialProps: { question: first },
  });
  rerender({ question: second });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  await act(async () => answers[0]?.('old'));
  expect(result.current.loadable).toEqual({ state: 'loading' });
  await act(async () => answers[1]?.('new'));
  expect(result.current.loadable).toEqual({ state: 'ready', value: 'new' });
});
