const ANSWERS = ['yes', 'partly', 'no'] as const;
export type MeasuredAnswer = (typeof ANSWERS)[number];

/** "partly (activation)": an answer, and what it was in words of the tables. */
const ANSWER = /^(\w+)(?: \((.+)\))?$/;

/** Whether a study measured confidence to act; the answer is null where the tables word it otherwise. */
export function measuredIn(measured: string): {
  readonly answer: MeasuredAnswer | null;
  readonly how: string | null;
} {
  const [, said, how] = ANSWER.exec(measured) ?? [];
  return { answer: ANSWERS.find((one) => one === said) ?? null, how: how ?? null };
}
