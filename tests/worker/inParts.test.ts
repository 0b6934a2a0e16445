import { describe, expect, it, vi } from 'vitest';
import { Country, DRAWS, drawnRanks, finish, SEED, uncertainty } from '../../src/analysis';
import { DEFAULT_SCENARIO } from '../../src/domain';
import { uncertaintyInParts, type Helper } from '../../src/worker/inParts';
import { Superseded } from '../../src/worker/latestOnly';
import { pairsOf, threadsFor } from '../../src/worker/threads';
import { makeCountry } from '../fixtures/country';

const input = makeCountry({
  areas: 8,
  pointsPerArea: 2,
  organisations: 6,
  sitesPerOrganisation: 2,
  seed: 4,
});
const country = new Country(input);
const alone = finish(uncertainty(country, DEFAULT_SCENARIO));
const THREADS = [1, 2, 3, 4] as const;

/** Works out its part as another thread does, from a copy. */
const able: Helper['ranks'] = async (own, scenario, part, progress) => {
  progress(0);
  const copy = new Country(structuredClone(own));
  const ranks = finish(drawnRanks(copy, scenario, part, DRAWS, SEED));
  progress(1);
  return structuredClone(ranks);
};

/** Helpers that all do the same, and how many of them were started and stopped. */
function helpersThat(ranks: Helper['ranks']) {
  const count = { started: 0, stopped: 0 };
  const start = (): Helper => {
    count.started += 1;
    return { ranks, stop: () => void (count.stopped += 1) };
  };
  return { count, start };
}

function ask(threads: number, start: () => Helper, signal = new AbortController().signal) {
  const told: number[] = [];
  const progress = (share: number): void => void told.push(share);
  const asked = { progress, signal };
  const answer = uncertaintyInParts(country, DEFAULT_SCENARIO, threads, start, asked);
  return { told, answer };
}

describe('the draws shared out among threads', () => {
  it.each(THREADS)('are answered by %i as by one, which then are stopped', async (threads) => {
    const { count, start } = helpersThat(able);
    expect(await ask(threads, start).answer).toEqual(alone);
    expect(count).toEqual({ started: threads - 1, stopped: threads - 1 });
  });

  it.each([
    ['cannot be started', () => Promise.reject(new Error('no script'))],
    [
      'fails on its way',
      (_input, _scenario, _part, progress) => {
        progress(0.5);
        return Promise.reject(new Error('no memory'));
      },
    ],
    ['is never heard of', () => new Promise(() => undefined)],
  ] satisfies [string, Helper['ranks']][])(
    'are answered all the same where a helper %s',
    async (_, ranks) => {
      const { count, start } = helpersThat(ranks);
      expect(await ask(3, start).answer).toEqual(alone);
      expect(count.stopped).toBe(count.started);
    },
  );

  it('are answered by one where a browser lets no worker start another', async () => {
    const start = (): Helper => {
      throw new ReferenceError('Worker is not defined');
    };
    expect(await ask(3, start).answer).toEqual(alone);
  });

  it('are told of together, never less than before, even where a part is begun again', async () => {
    const { start } = helpersThat((_input, _scenario, _part, progress) => {
      progress(0.9);
      return Promise.reject(new Error('no memory'));
    });
    const { told, answer } = ask(2, start);
    await answer;
    expect(told[0]).toBe(0.45);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  it('are given up at once with all helpers, also while one is waited for', async () => {
    const controller = new AbortController();
    const { count, start } = helpersThat((_input, _scenario, _part, progress) => {
      progress(0.1);
      return new Promise(() => undefined);
    });
    // It listens for the end while it waits for somebody else, and at no other time.
    const listens = vi.spyOn(controller.signal, 'addEventListener');
    const { answer } = ask(3, start, controller.signal);
    await vi.waitFor(() => expect(listens).toHaveBeenCalled());
    controller.abort(new Superseded());
    await expect(answer).rejects.toBeInstanceOf(Superseded);
    expect(count).toEqual({ started: 2, stopped: 2 });
  });

  it('are given up while this thread is at its own', async () => {
    const controller = new AbortController();
    const { count, start } = helpersThat(able);
    const { answer } = ask(2, start, controller.signal);
    controller.abort(new Superseded());
    await expect(answer).rejects.toBeInstanceOf(Superseded);
    expect(count).toEqual({ started: 1, stopped: 1 });
  });
});

describe('how many threads share out the draws', () => {
  it('is one for little work, and where there is no core to spare', () => {
    expect(threadsFor(pairsOf(country, DEFAULT_SCENARIO), 8)).toBe(1);
    expect([1, 2].map((cores) => threadsFor(1e9, cores))).toEqual([1, 1]);
  });

  it('leaves a core to the page, and is never more than four', () => {
    expect([3, 4, 5, 64].map((cores) => threadsFor(1e9, cores))).toEqual([2, 3, 4, 4]);
  });

  it('grows with the people and the sites', () => {
    const pairs = [1e6, 2e7, 3e7, 1e8];
    expect(pairs.map((some) => threadsFor(some, 8))).toEqual([1, 2, 3, 4]);
  });
});
