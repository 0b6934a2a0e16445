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
  return (question) =>
    new Promise<Answer>((resolve, reject) => {
      overtake();
      let overtaken = false;
      overtake = () => {
        overtaken = true;
        reject(new Superseded());
      };
      running = running.then(async () => {
        if (overtaken) return;
        await task(question).then(resolve, reject);
      });
    });
}
