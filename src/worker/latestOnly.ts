/** A question overtaken by a newer one of the same kind. Nobody waits for its answer any more. */
export class Superseded extends Error {
  override readonly name = 'Superseded';

  constructor() {
    super('A newer question has taken the place of this one.');
  }
}

export interface LatestOnly<Question extends readonly unknown[], Answer> {
  (...question: Question): Promise<Answer>;
  /** Nobody waits any more: the call under way rejects with `Superseded`, and its task is told. */
  readonly abandon: () => void;
}

/**
 * Wraps a task so that only its newest call matters: one runs at a time, a call made meanwhile
 * waits its turn, and every call that a newer one overtakes rejects with `Superseded`, at once.
 *
 * @param task is told by the signal when its answer is no longer wanted
 */
export function latestOnly<Question extends readonly unknown[], Answer>(
  task: (signal: AbortSignal, ...question: Question) => Promise<Answer>,
): LatestOnly<Question, Answer> {
  let running: Promise<unknown> = Promise.resolve();
  let newest = new AbortController();

  const ask = (...question: Question): Promise<Answer> => {
    newest.abort(new Superseded());
    newest = new AbortController();
    const { signal } = newest;
    const superseded = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Superseded()), { once: true });
    });
    const turn = running;
    const answer = (async () => {
      await turn;
      signal.throwIfAborted();
      return task(signal, ...question);
    })();
    // Whoever waits its turn cares that this one is over, not how it ended.
    running = Promise.allSettled([answer]);
    return Promise.race([answer, superseded]);
  };
  return Object.assign(ask, { abandon: () => newest.abort(new Superseded()) });
}
