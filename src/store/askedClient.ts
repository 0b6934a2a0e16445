import { DatasetError } from '../dataset';
import type { AnalysisClient } from '../worker/client';

/**
 * The one client of the worker, whose code comes with the first question: a list of pioneers asks none.
 * Rejects with DatasetError where it does not arrive.
 */
export async function askedClient(): Promise<AnalysisClient> {
  const { analysisClient } = await import('./analysisClient').catch(() => {
    throw new DatasetError('worker.js', 'missing', 'the code that asks it did not arrive');
  });
  return analysisClient();
}
