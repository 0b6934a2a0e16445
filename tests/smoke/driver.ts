/** As much of a browser as a smoke test needs. */
export interface Driver {
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  /** Runs the body of a function in the page; what it returns must be JSON. A promise is waited for. */
  readonly run: (script: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const PAUSE_MS = 100;

/**
 * Asks again until something is so: neither protocol tells when a page changes.
 * @throws when it is not so in time, with the question
 */
export async function until<Answer>(
  question: string,
  ask: () => Promise<Answer>,
  limitMs = 90_000,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`not so in ${limitMs / 1000} s: ${question}`);
}
