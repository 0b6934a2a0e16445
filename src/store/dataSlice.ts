import { DatasetError, loadCore, loadFrame } from '../dataset';
import type {
  Borders,
  Boundaries,
  ComparisonData,
  CoreData,
  DemandData,
  DetailData,
  FrameData,
  Gazetteer,
  Glance,
  IndicatorData,
  Land,
} from '../domain';
import { IDLE, type Loadable } from './loadable';
import type { Slice } from './store';

/** Every file of the dataset that the page may load, with what it decodes to. */
export interface DataFiles {
  /** Places, sectors and practices: what the first view hangs on. */
  readonly frame: FrameData;
  /** The frame with the directory. */
  readonly core: CoreData;
  /** With the figures that need is read from by itself. */
  readonly indicators: IndicatorData;
  /** The same with every figure. */
  readonly figures: IndicatorData;
  readonly comparisons: ComparisonData;
  readonly demand: DemandData;
  readonly details: DetailData;
  readonly gazetteer: Gazetteer;
  /** What each sector's usual question says of each area. */
  readonly glance: Glance;
  readonly boundaries: Boundaries;
  readonly boundariesDetail: Boundaries;
  readonly borders: Borders;
  readonly land: Land;
}
export type DataFileName = keyof DataFiles;

/** What the four answers on an area rest on, beside the list of areas and pioneers. */
export const ANSWER_FILES = [
  'figures',
  'comparisons',
  'demand',
] as const satisfies readonly DataFileName[];

type Loadables = { readonly [Name in DataFileName]: Loadable<DataFiles[Name]> };

export interface DataSlice {
  readonly data: Loadables;
  /** Loads a file unless it is loading or there. Never throws: a failure is a state. */
  readonly load: (...names: DataFileName[]) => void;
  /** Loads a failed file again, and all that failed for lack of the same one. */
  readonly retry: (name: DataFileName) => void;
}

/** Where the built dataset lies, beside the page. Empty in the build, which draws and fetches nothing. */
export const DATA_URL =
  typeof document === 'undefined' ? '' : new URL('data/', document.baseURI).href;

/** A file that another hangs on: loaded once, whoever asks. */
type Arrived = <Name extends DataFileName>(name: Name) => Promise<DataFiles[Name]>;

/** The code that reads all but the first two, which a list of pioneers can do without. */
async function others(): Promise<typeof import('../dataset/load')> {
  return import('../dataset/load').catch(() => {
    throw new DatasetError('load.js', 'missing', 'the code that reads the rest did not arrive');
  });
}

const LOADERS: {
  readonly [Name in DataFileName]: (url: string, arrived: Arrived) => Promise<DataFiles[Name]>;
} = {
  frame: (url) => loadFrame(url),
  core: (url, arrived) => loadCore(url, arrived('frame')),
  indicators: async (url) => (await others()).loadIndicators(url),
  figures: async (url) => (await others()).loadFigures(url),
  comparisons: async (url) => (await others()).loadComparisons(url),
  demand: async (url, arrived) => (await others()).loadDemand(url, arrived('frame')),
  details: async (url) => (await others()).loadDetails(url),
  gazetteer: async (url, arrived) => (await others()).loadGazetteer(url, arrived('frame')),
  glance: async (url) => (await others()).loadGlance(url),
  boundaries: async (url) => (await others()).loadBoundaries(url, 'overview'),
  boundariesDetail: async (url) => (await others()).loadBoundaries(url, 'detail'),
  borders: async (url) => (await others()).loadBorders(url),
  land: async (url) => (await others()).loadLand(url),
};

const FILE_NAMES = Object.keys(LOADERS) as readonly DataFileName[];

export const createDataSlice: Slice<DataSlice> = (set, get) => {
  const put = (name: DataFileName, loadable: Loadable<unknown>): void =>
    set(({ data }) => ({ data: { ...data, [name]: loadable } }));

  const loads = new Map<DataFileName, Promise<unknown>>();

  const start = (name: DataFileName): Promise<unknown> => {
    put(name, { state: 'loading' });
    const load = LOADERS[name](DATA_URL, arrived);
    loads.set(name, load);
    void load.then(
      (value) => put(name, { state: 'ready', value }),
      (error: unknown) => {
        if (!(error instanceof DatasetError)) throw error;
        put(name, { state: 'failed', file: error.file, problem: error.reason });
      },
    );
    return load;
  };

  const arrived: Arrived = <Name extends DataFileName>(name: Name) => {
    const { state } = get().data[name];
    const load = state === 'idle' || state === 'failed' ? start(name) : loads.get(name);
    return load as Promise<DataFiles[Name]>;
  };

  return {
    data: {
      frame: IDLE,
      core: IDLE,
      indicators: IDLE,
      figures: IDLE,
      comparisons: IDLE,
      demand: IDLE,
      details: IDLE,
      gazetteer: IDLE,
      glance: IDLE,
      boundaries: IDLE,
      boundariesDetail: IDLE,
      borders: IDLE,
      land: IDLE,
    },
    load: (...names) => {
      for (const name of names) if (get().data[name].state === 'idle') void start(name);
    },
    retry: (name) => {
      const failed = get().data[name];
      if (failed.state !== 'failed') return;
      // What hung on the same file failed with it, and comes back with it.
      for (const other of FILE_NAMES) {
        const { state, file } = { file: null, ...get().data[other] };
        if (state === 'failed' && file === failed.file) void arrived(other);
      }
    },
  };
};
