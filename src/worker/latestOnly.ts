/** A question overtaken by a newer one of the same kind. Nobody waits for its answer any more. */
export class Superseded extends Error {
  override readonly name = 'Superseded';

  constructor() {
    super('A newer question has taken the place of this one.');
  }
}

/**
 * Wraps a task so that only its newest call matters: one runs at a time, a call made meanwhile
 * waits, and every call that a newer one overtakes rejects with `Superseded`, at once.
 */
export function latestOnly<Question, Answer>(
  task: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  let running: Promise<unknown> = Promise.resolve();
  let overtake: () => void = () => undefined;

  return (question) => {
    overtake();
    let overtaken = false;
    const superseded = new Promise<never>((_, reject) => {
      overtake = () => {
        overtaken = true;
        reject(new Superseded());
      };
    });
    const turn = running;
    const answer = (async () => {
      await turn;
      if (overtaken) throw new Superseded();
      return task(question);
    })();
    // Whoever waits its turn cares that this one is over, not how it ended.
    running = Promise.allSettled([answer]);
    return Promise.race([answer, superseded]);
  };
}
