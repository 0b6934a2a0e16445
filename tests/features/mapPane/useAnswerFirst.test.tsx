// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GapAnalysis } from '../../../src/domain';
import { useAnswerFirst } from '../../../src/features/mapPane/useAnswerFirst';
import { useStore } from '../../../src/store';
import type { AnalysisStatus } from '../../../src/store/analysisStatus';

const ANSWER = {} as GapAnalysis;
const usual = useStore.getState();
const put = (analysisStatus: AnalysisStatus, analysis: GapAnalysis | null = null): void =>
  act(() => useStore.setState({ analysis, analysisStatus }));

afterEach(() => {
  vi.useRealTimers();
  useStore.setState(usual, true);
});

describe('whether the map may come', () => {
  it('is yes where nothing is asked', () => {
    expect(renderHook(() => useAnswerFirst()).result.current).toBe(true);
  });

  it('waits for the first answer and never again', () => {
    put({ state: 'working' });
    const { result } = renderHook(() => useAnswerFirst());
    expect(result.current).toBe(false);
    put({ state: 'ready' }, ANSWER);
    expect(result.current).toBe(true);
    put({ state: 'working' }, null);
    expect(result.current).toBe(true);
  });

  it('does not wait for a new answer where an older one stands', () => {
    put({ state: 'working' }, ANSWER);
    expect(renderHook(() => useAnswerFirst()).result.current).toBe(true);
  });

  it('is yes once no answer will come', () => {
    put({ state: 'working' });
    const { result } = renderHook(() => useAnswerFirst());
    put({ state: 'failed', file: 'worker.js', problem: 'missing' });
    expect(result.current).toBe(true);
  });

  it('is yes after three seconds, at whatever the answer is', () => {
    vi.useFakeTimers();
    put({ state: 'working' });
    const { result } = renderHook(() => useAnswerFirst());
    act(() => void vi.advanceTimersByTime(2999));
    expect(result.current).toBe(false);
    act(() => void vi.advanceTimersByTime(1));
    expect(result.current).toBe(true);
  });
});
