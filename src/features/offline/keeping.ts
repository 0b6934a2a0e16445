import { create } from 'zustand';
import { keep } from '../../offline/keep';
import { KeepError, type KeepProblem } from '../../offline/KeepError';
import { fetchSummary, type Summary } from '../../offline/lists';
import { newestKept } from '../../offline/newestKept';
import { buildOfPage, canKeep, scopeOfPage } from '../../offline/page';
import { remove } from '../../offline/remove';
import { everySet } from '../../offline/sets';

/** How things stand with what this device keeps of the map. */
export type Keeping =
  | { readonly state: 'asking' }
  | { readonly state: 'impossible' }
  /** Nothing is kept, `removed` just now or not; null where the server does not say how much there is. */
  | { readonly state: 'none'; readonly summary: Summary | null; readonly removed: boolean }
  | { readonly state: 'keeping'; readonly share: number }
  | { readonly state: 'unfinished' }
  | { readonly state: 'failed'; readonly problem: KeepProblem; readonly file: string }
  | { readonly state: 'kept'; readonly summary: Summary };

interface KeepingStore {
  readonly keeping: Keeping;
  /** The server has another build than the one that is kept. */
  readonly newer: boolean;
  /** Finds out what is kept, and what there would be to keep. */
  readonly look: () => Promise<void>;
  /** Finds out whether there is a newer edition. Without a network that is not known. */
  readonly lookForNewer: () => Promise<void>;
  readonly keep: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Opens the newest edition, once it is kept. */
  readonly openNewer: () => Promise<void>;
}

/** The one download there may be at a time. */
let running = { controller: new AbortController(), end: Promise.resolve() };

/** What the device keeps is known to the device alone: this is how it stood when last looked at. */
export const useKeeping = create<KeepingStore>((set, get) => {
  const scope = scopeOfPage();
  const fail = (error: unknown): void => {
    const { problem, file } = error instanceof KeepError ? error : UNKNOWN;
    set({ keeping: { state: 'failed', problem, file } });
  };

  const askServer = (): Promise<Summary | null> =>
    navigator.onLine ? fetchSummary(scope).catch(() => null) : Promise.resolve(null);
  const offer = async (removed: boolean): Promise<void> => {
    set({ keeping: { state: 'none', summary: await askServer(), removed } });
  };

  const download = async (signal: AbortSignal): Promise<void> => {
    const onProgress = (share: number): void => set({ keeping: { state: 'keeping', share } });
    onProgress(0);
    try {
      const summary = await keep(scope, onProgress, signal);
      set({ keeping: { state: 'kept', summary }, newer: summary.build !== buildOfPage() });
    } catch (error) {
      // Who stopped it says how things stand then.
      if (!signal.aborted) fail(error);
    }
  };
  const endDownload = (): Promise<void> => {
    running.controller.abort();
    return running.end;
  };

  return {
    keeping: { state: 'asking' },
    newer: false,

    look: async () => {
      if (!canKeep()) return set({ keeping: { state: 'impossible' } });
      if (get().keeping.state === 'keeping') return;
      const summary = await newestKept(scope);
      if (summary) set({ keeping: { state: 'kept', summary } });
      else if ((await everySet(scope)).length > 0) set({ keeping: { state: 'unfinished' } });
      else await offer(false);
    },

    lookForNewer: async () => {
      const there = await askServer();
      if (there) set({ newer: there.build !== buildOfPage() });
    },

    keep: () => {
      const controller = new AbortController();
      running = { controller, end: download(controller.signal) };
      return running.end;
    },

    stop: async () => {
      await endDownload();
      if (await newestKept(scope)) {
        set({ keeping: { state: 'asking' } });
        await get().look();
      } else await get().remove();
    },

    remove: async () => {
      await endDownload();
      await remove(scope);
      set({ newer: false });
      await offer(true);
    },

    openNewer: async () => {
      await get().keep();
      if (get().keeping.state === 'kept') window.location.reload();
    },
  };
});

/** Whatever else may go wrong: the browser did not say what, or has not done as it should. */
const UNKNOWN: { readonly problem: KeepProblem; readonly file: string } = {
  problem: 'refused',
  file: '',
};
