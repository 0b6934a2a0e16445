import { DatasetError } from '../dataset';
import { ScenarioError } from '../worker';
import type { FileProblem } from './loadable';

/** How far the worker is with a question. */
export type AnalysisStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'ready' }
  /** A choice that cannot be worked out, such as weights that are all zero. */
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'failed'; readonly file: string; readonly problem: FileProblem };

/** What a failed question comes to; an error that is no answer is thrown on. */
export function statusOf(error: unknown): AnalysisStatus {
  if (error instanceof ScenarioError) return { state: 'refused', reason: error.message };
  if (error instanceof DatasetError) {
    return { state: 'failed', file: error.file, problem: error.reason };
  }
  throw error;
}
