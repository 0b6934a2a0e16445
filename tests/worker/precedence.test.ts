import { expect, it } from 'vitest';
import { inSlices } from '../../src/worker/inSlices';
import { createPrecedence } from '../../src/worker/precedence';

/** Many steps, each of which fills a slice. */
function* steps(name: string, log: string[]): Generator<number, string> {
  for (let step = 1; step <= 4; step += 1) {
    const end = performance.now() + 13;
    while (performance.now() < end);
    log.push(name);
    yield step / 4;
  }
  return name;
}

const { signal } = new AbortController();

it('what is asked for goes before what is worked out unasked, which then goes on', async () => {
  const { first, turn } = createPrecedence();
  const log: string[] = [];
  const unasked = inSlices(steps('unasked', log), signal, () => undefined, turn);
  const asked = first(() => inSlices(steps('asked', log), signal, () => undefined));
  expect(await asked).toBe('asked');
  expect(await unasked).toBe('unasked');
  // The one slice that was begun before anybody asked.
  expect(log).toEqual(['unasked', ...Array(4).fill('asked'), ...Array(3).fill('unasked')]);
});

it('a question that fails holds nobody up', async () => {
  const { first, turn } = createPrecedence();
  const failing = first(() => Promise.reject(new Error('no data')));
  const resting = turn();
  await expect(failing).rejects.toThrow('no data');
  await expect(resting).resolves.toBeUndefined();
});
