import { create } from 'zustand';
import { withMeaning, type Meaning, type Meanings } from '../../dataset/own/meanings';
import type { NumberKind, OwnFigure } from '../../dataset/own/ownFigure';
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
      /** What the person says that figures are; null where they said nothing. */
      readonly kind: NumberKind | null;
      /** Null while the rows are being read. */
      readonly summary: OwnSummary | null;
      /** The share of the rows that is read. */
      readonly share: number;
    };

/** An open file as it is to be read. */
type Asked = Pick<
  Extract<FileReading, { state: 'open' }>,
  'file' | 'preview' | 'meanings' | 'kind'
>;

interface Store {
  readonly reading: FileReading;
  readonly open: (file: File) => Promise<void>;
  readonly setMeaning: (column: number, meaning: Meaning | null) => Promise<void>;
  readonly setKind: (kind: NumberKind) => Promise<void>;
  /** Gives up the file, whatever is being done with it. */
  readonly close: (cancelled: boolean) => void;
  /** Puts its points on the map. */
  readonly put: () => Promise<void>;
  /** Takes in its figure. */
  readonly putFigure: (figure: OwnFigure) => Promise<void>;
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

  const read = ({ file, preview, meanings, kind }: Asked): Promise<void> =>
    step(file, async (own) => {
      const asked = { file, preview, meanings, kind };
      const tell = (share: number, summary: OwnSummary | null): void => {
        const { reading } = get();
        const current =
          reading.state !== 'open' || (reading.meanings === meanings && reading.kind === kind);
        if (client === own && current)
          set({ reading: { state: 'open', ...asked, summary, share } });
      };
      set({ reading: { state: 'open', ...asked, summary: null, share: 0 } });
      const summary = await own.read(meanings, kind, (share) => tell(share, null));
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
        } else {
          const { preview } = opened;
          await read({ file: file.name, preview, meanings: preview.meanings, kind: null });
        }
      });
    },
    setMeaning: async (column, meaning) => {
      const { reading } = get();
      if (reading.state !== 'open') return;
      const meanings = withMeaning(reading.meanings, column, meaning);
      await read({ ...reading, meanings });
    },
    setKind: async (kind) => {
      const { reading } = get();
      if (reading.state === 'open') await read({ ...reading, kind });
    },
    close: (cancelled) => {
      client?.close();
      client = null;
      set({ reading: { state: 'none', cancelled } });
    },
    put: async () => {
      const { reading } = get();
      if (reading.state !== 'open' || reading.summary?.of !== 'points') return;
      const { file, summary } = reading;
      await step(file, async (own) => {
        const points = await own.take(summary.pointCount);
        if (client !== own) return;
        get().close(false);
        // What was kept of another file would come back unasked in the place of this one.
        forgetKept('points');
        await useStore.getState().setOwn({ fileName: file, points, twins: null });
      });
    },
    putFigure: async (figure) => {
      const { reading } = get();
      if (reading.state !== 'open') return;
      get().close(false);
      forgetKept('figure');
      await useStore.getState().setOwnFigure({ fileName: reading.file, figure });
    },
  };
});
