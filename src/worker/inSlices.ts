/** Longer than this and a newer question waits too long; shorter and the pauses cost more. */
const SLICE_MILLISECONDS = 12;

/**
 * Runs a long computation in slices, so that a worker hears newer messages between them.
 *
 * @param steps yields how far it is, and returns the answer
 * @param onStep hears how far it is, once a slice
 * @param signal stops it at the next slice; then rejects with the reason of the signal
 * @param turn resolves when the next slice may be worked out
 */
export async function inSlices<Step, Answer>(
  steps: Generator<Step, Answer>,
  signal: AbortSignal,
  onStep: (step: Step) => void,
  turn: () => Promise<void> = () => Promise.resolve(),
): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  port2.start();
  try {
    for (;;) {
      signal.throwIfAborted();
      const sliceEnd = performance.now() + SLICE_MILLISECONDS;
      let step = steps.next();
      while (step.done !== true && performance.now() < sliceEnd) step = steps.next();
      if (step.done === true) return step.value;
      onStep(step.value);
      await nextTurn(port1, port2);
      await turn();
    }
  } finally {
    port1.close();
  }
}

/**
 * After whatever message is waiting: a promise alone would not let one in. A message to oneself and
 * no timer, which browsers make wait 4 ms once it follows several others.
 */
function nextTurn(from: MessagePort, to: MessagePort): Promise<void> {
  return new Promise((resolve) => {
    to.addEventListener('message', () => resolve(), { once: true });
    from.postMessage(null, []);
  });
}
