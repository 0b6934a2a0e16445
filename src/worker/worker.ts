import { expose, proxy } from 'comlink';
import { createAnalysisService } from './analysisService';
import { ranksOfPart } from './helper';

/** The entry of the worker: it makes the table of functions for a dataset, or helps another worker. */
const entry = {
  open: (dataUrl: string) => proxy(createAnalysisService(dataUrl, navigator.hardwareConcurrency)),
  ranks: ranksOfPart,
};
export type WorkerEntry = typeof entry;

expose(entry);
