import { createAnalysisClient, type AnalysisClient } from '../worker/client';
import { DATA_URL } from './dataSlice';

let client: AnalysisClient | null = null;

/** The one worker of the page, started by the first question. */
export function analysisClient(): AnalysisClient {
  client ??= createAnalysisClient(DATA_URL);
  return client;
}
