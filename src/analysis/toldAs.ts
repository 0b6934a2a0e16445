/** The same steps of a long computation, each told as something else. */
export function* toldAs<Step, Told, Answer>(
  steps: Generator<Step, Answer>,
  tell: (step: Step) => Told,
): Generator<Told, Answer> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield tell(step.value);
  }
}
