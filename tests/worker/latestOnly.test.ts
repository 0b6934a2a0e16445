import { describe, expect, it } from 'vitest';
import { inSlices } from '../../src/worker/inSlices';
import { latestOnly, Superseded } from '../../src/worker/latestOnly';
import { answerOf, outcomeOf } from '../../src/worker/outcome';
import { ScenarioError } from '../../src/analysis';
import { DatasetError } from '../../src/dataset';

/** A task that answers when told to. */
function heldTask() {
  const started: { question: string; signal: AbortSignal; answer: (text: string) => void }[] = [];
  const ask = latestOnly(
    (signal: AbortSignal, question: string) =>
      new Promise<string>((answer) => {
        started.push({ question, signal, answer });
      }),
  );
  return { started, ask };
}

/** Lets everything that is settled be heard. */
async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

describe('asking for the latest only', () => {
  it('answers a question that nobody overtakes', async () => {
    const { started, ask } = heldTask();
    const answer = ask('a');
    await settled();
    started[0]!.answer('A');
    await expect(answer).resolves.toBe('A');
  });

  it('rejects an overtaken question at once, and tells the task', async () => {
    const { started, ask } = heldTask();
    const first = ask('a');
    await settled();
    const second = ask('b');
    await expect(first).rejects.toBeInstanceOf(Superseded);
    expect(started[0]!.signal.aborted).toBe(true);
    started[0]!.answer('A');
    await settled();
    started[1]!.answer('B');
    await expect(second).resolves.toBe('B');
  });

  it('never starts a question that was overtaken while it waited', async () => {
    const { started, ask } = heldTask();
    const answers = ['a', 'b', 'c', 'd'].map((question) => ask(question));
    const outcomes = Promise.allSettled(answers);
    await settled();
    started[0]?.answer('first');
    await settled();
    started.at(-1)!.answer('last');
    expect((await outcomes).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(started.map(({ question }) => question)).not.toContain('b');
    expect(started.map(({ question }) => question)).not.toContain('c');
  });

  it('goes on after a failure', async () => {
    let calls = 0;
    const ask = latestOnly(async () => {
      await settled();
      calls++;
      if (calls === 1) throw new Error('once');
      return 'fine';
    });
    await expect(ask()).rejects.toThrow('once');
    await expect(ask()).resolves.toBe('fine');
  });
});

describe('a long computation in slices', () => {
  function* counting(steps: number): Generator<number, string> {
    for (let i = 1; i <= steps; i++) {
      const until = performance.now() + 3;
      while (performance.now() < until);
      yield i / steps;
    }
    return 'done';
  }

  it('reports rising progress and answers', async () => {
    const shares: number[] = [];
    const answer = inSlices(counting(20), new AbortController().signal, (share) => {
      shares.push(share);
    });
    await expect(answer).resolves.toBe('done');
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('hears that it is abandoned between slices', async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const answer = inSlices(counting(1000), controller.signal, (share) => {
      shares.push(share);
      controller.abort(new Superseded());
    });
    await expect(answer).rejects.toBeInstanceOf(Superseded);
    expect(shares.length).toBe(1);
  });
});

describe('an outcome', () => {
  it('carries errors to the other thread with their kind and fields', async () => {
    const failing = async (error: Error) => {
      const outcome = await outcomeOf(async (): Promise<never> => {
        throw error;
      });
      return structuredClone(outcome);
    };
    const scenario = await failing(new ScenarioError('All weights are zero.'));
    expect(() => answerOf(scenario)).toThrow(ScenarioError);
    const dataset = await failing(new DatasetError('frame.json', 'missing', 'status 404'));
    expect(() => answerOf(dataset)).toThrow(DatasetError);
    expect(() => answerOf(dataset)).toThrow('frame.json is missing: status 404');
    expect(dataset).toMatchObject({ file: 'frame.json', reason: 'missing' });
  });
});
