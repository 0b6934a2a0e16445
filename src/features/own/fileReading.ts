import { create } from 'zustand';
import { withMeaning, type Meaning, type Meanings } from '../../dataset/own/meanings';
import type { FileFault } from '../../dataset/own/openOwnFile';
import { useStore } from '../../store';
import { forgetKept } from '../../store/ownKept';
import { DATA_URL } from '../../store/dataSlice';
import { createOwnClient, type OwnClient } from '../../worker/own/ownClient';
import type { OwnPreview, OwnSummary } from '../../worker/own/ownService';

/** How far a file is read. */
export type FileReading =
  | { readonly state: 'none'; readonly cancelled: boolean }
  | { readonly state: 'opening'; readonly file: string }
  | { readonly state: 'refused'; readonly file: string; readonly fault: FileFault | 'failed' }
  | {
      readonly state: 'open';
      readonly file: string;
      readonly preview: OwnPreview;
      readonly meanings: Meanings;
      /** Null while the rows are being read. */
      readonly summary: OwnSummary | null;
      /** The share of the rows that is read. */
      readonly share: number;
    };

interface Store {
  readonly reading: FileReading;
  readonly open: (file: File) => Promise<void>;
  readonly setMeaning: (column: number, meaning: Meaning | null) => Promise<void>;
  /** Gives up the file, whatever is being done with it. */
  readonly close: (cancelled: boolean) => void;
  /** Puts its points on the map. */
  readonly put: () => Promise<void>;
}

/** One file at a time. Each is read by a worker of its own, which ends when the file is given up. */
export const useFileReading = create<Store>()((set, get) => {
  let client: OwnClient | null = null;

  /** Runs a step for the file that is open; what comes after it was given up is dropped. */
  const step = async (file: string, work: (own: OwnClient) => Promise<void>): Promise<void> => {
    const own = (client ??= createOwnClient(DATA_URL));
    try {
      await work(own);
    } catch {
      if (client !== own) return;
      get().close(false);
      set({ reading: { state: 'refused', file, fault: 'failed' } });
    }
  };

  const read = (file: string, preview: OwnPreview, meanings: Meanings): Promise<void> =>
    step(file, async (own) => {
      const tell = (share: number, summary: OwnSummary | null): void => {
        const { reading } = get();
        if (client === own && (reading.state !== 'open' || reading.meanings === meanings))
          set({ reading: { state: 'open', file, preview, meanings, summary, share } });
      };
      set({ reading: { state: 'open', file, preview, meanings, summary: null, share: 0 } });
      const summary = await own.read(meanings, (share) => tell(share, null));
      tell(1, summary);
    });

  return {
    reading: { state: 'none', cancelled: false },
    open: async (file) => {
      get().close(false);
      set({ reading: { state: 'opening', file: file.name } });
      await step(file.name, async (own) => {
        const opened = await own.open(file);
        if (client !== own) return;
        if (opened.kind === 'refused') {
          get().close(false);
          set({ reading: { state: 'refused', file: file.name, fault: opened.fault } });
        } else await read(file.name, opened.preview, opened.preview.meanings);
      });
    },
    setMeaning: async (column, meaning) => {
      const { reading } = get();
      if (reading.state !== 'open') return;
      const meanings = withMeaning(reading.meanings, column, meaning);
      await read(reading.file, reading.preview, meanings);
    },
    close: (cancelled) => {
      client?.close();
      client = null;
      set({ reading: { state: 'none', cancelled } });
    },
    put: async () => {
      const { reading } = get();
      if (reading.state !== 'open' || !reading.summary) return;
      const { file, summary } = reading;
      await step(file, async (own) => {
        const points = await own.take(summary.pointCount);
        if (client !== own) return;
        get().close(false);
        // What was kept of another file would come back unasked in the place of this one.
        forgetKept();
        await useStore.getState().setOwn({ fileName: file, points, twins: null });
      });
    },
  };
});
