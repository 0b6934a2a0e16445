import { ScenarioError } from '../analysis/scenarioError';
import { DatasetError } from '../dataset';
import type { DatasetErrorReason } from '../dataset';

/** An answer or a failure as plain data: an error that crosses to another thread loses its fields. */
export type Outcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'scenario'; readonly message: string }
  | {
      readonly kind: 'dataset';
      readonly file: string;
      readonly reason: DatasetErrorReason;
      readonly detail: string;
    }
  | { readonly kind: 'unexpected'; readonly message: string };

/** Runs a task on the worker's side; it never rejects. */
export async function outcomeOf<Answer>(task: () => Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { kind: 'answer', answer: await task() };
  } catch (error) {
    if (error instanceof ScenarioError) return { kind: 'scenario', message: error.message };
    if (error instanceof DatasetError) {
      const { file, reason, detail } = error;
      return { kind: 'dataset', file, reason, detail };
    }
    return { kind: 'unexpected', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The answer on the page's side, or the error as it was thrown. */
export function answerOf<Answer>(outcome: Outcome<Answer>): Answer {
  if (outcome.kind === 'answer') return outcome.answer;
  throw errorOf(outcome);
}

function errorOf(failure: Exclude<Outcome<unknown>, { kind: 'answer' }>): Error {
  if (failure.kind === 'scenario') return new ScenarioError(failure.message);
  if (failure.kind === 'dataset')
    return new DatasetError(failure.file, failure.reason, failure.detail);
  return new Error(failure.message);
}
