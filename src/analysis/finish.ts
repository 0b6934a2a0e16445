/** Runs a long computation to its end at once, for callers with nothing else to do. */
export function finish<Answer>(steps: Generator<unknown, Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
