import { expose, proxy } from 'comlink';
import { createOwnService } from './ownService';

/** The entry of the worker that reads a person's own file. */
const entry = {
  open: (dataUrl: string) => proxy(createOwnService(dataUrl)),
};
export type OwnWorkerEntry = typeof entry;

expose(entry);
