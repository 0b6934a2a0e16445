import type { DatasetErrorReason } from '../dataset';

/** A file of the dataset on its way: each one fails, and is retried, by itself. */
export type Loadable<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly file: string; readonly problem: FileProblem };

/** What went wrong with a data file, as far as it changes the sentence shown. */
export type FileProblem = DatasetErrorReason;

export const IDLE = { state: 'idle' } as const;

/** The value, or null while it is not there. */
export function valueOf<T>(loadable: Loadable<T>): T | null {
  return loadable.state === 'ready' ? loadable.value : null;
}
