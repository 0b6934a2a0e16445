import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../../src/dataset';
import { keptFiles } from '../../../src/parts/inside/keptFiles';

interface Request {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly answer: (text: string) => void;
  readonly fail: (error: Error) => void;
}

describe('files of which a changing few are wanted', () => {
  let requests: Request[] = [];
  const load = async (key: string, signal: AbortSignal): Promise<string> =>
    new Promise((answer, fail) => requests.push({ key, signal, answer, fail }));
  const asked = (): string[] => requests.map(({ key }) => key);
  const settle = async (): Promise<unknown> => vi.advanceTimersByTimeAsync(100);

  beforeEach(() => {
    requests = [];
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('asks for six at a time, the most urgent first, and each once', async () => {
    const files = keptFiles(load, 20);
    files.want(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(asked()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    requests[1]?.answer('B');
    await settle();
    expect(asked()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(files.now().get('b')).toBe('B');
    files.want(['b']);
    await settle();
    expect(asked()).toHaveLength(7);
  });

  it('gives up what is left behind, and fetches what is wanted again', async () => {
    const files = keptFiles(load, 20);
    files.want(['a', 'b']);
    files.want(['b']);
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    requests[0]?.answer('too late');
    await settle();
    expect(files.now().get('a')).toBeNull();
    files.want(['a', 'b']);
    expect(asked()).toEqual(['a', 'b', 'a']);
  });

  it('keeps so many, and lets go first what was wanted longest ago', async () => {
    const files = keptFiles(load, 2);
    for (const key of ['a', 'b', 'c']) {
      files.want([key]);
      requests.at(-1)?.answer(key);
      await settle();
    }
    files.want(['c']);
    await settle();
    expect(['a', 'b', 'c'].map(files.now().get)).toEqual([null, 'b', 'c']);
    files.want(['a', 'b', 'c']);
    expect(asked()).toEqual(['a', 'b', 'c', 'a']);
  });

  it('tells once of files that arrive together, and what failed until it is asked for again', async () => {
    const files = keptFiles(load, 20);
    let told = 0;
    files.subscribe(() => (told += 1));
    files.want(['a', 'b']);
    await settle();
    told = 0;
    requests[0]?.answer('A');
    requests[1]?.fail(new DatasetError('b.geojson', 'missing', '404'));
    await settle();
    expect(told).toBe(1);
    expect(files.now().failure?.file).toBe('b.geojson');
    files.want(['a', 'b']);
    await settle();
    expect(files.now().failure).toBeNull();
    expect(asked()).toEqual(['a', 'b', 'b']);
  });
});
