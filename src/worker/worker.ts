import { expose, proxy } from 'comlink';
import { createAnalysisService } from './analysisService';

/** The entry of the worker: one function, that makes the table of functions for a dataset. */
const entry = {
  open: (dataUrl: string) => proxy(createAnalysisService(dataUrl)),
};
export type WorkerEntry = typeof entry;

expose(entry);
