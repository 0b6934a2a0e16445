import {
  DatasetError,
  loadBoundaries,
  loadBorders,
  loadComparisons,
  loadCore,
  loadDemand,
  loadDetails,
  loadGazetteer,
  loadFigures,
  loadIndicators,
  loadLand,
} from '../dataset';
import type {
  Borders,
  Boundaries,
  ComparisonData,
  CoreData,
  DemandData,
  DetailData,
  Gazetteer,
  IndicatorData,
  Land,
} from '../domain';
import { IDLE, type Loadable } from './loadable';
import type { Slice } from './store';

/** Every file of the dataset that the page may load, with what it decodes to. */
export interface DataFiles {
  readonly core: CoreData;
  /** With the figures that need is read from by itself. */
  readonly indicators: IndicatorData;
  /** The same with every figure. */
  readonly figures: IndicatorData;
  readonly comparisons: ComparisonData;
  readonly demand: DemandData;
  readonly details: DetailData;
  readonly gazetteer: Gazetteer;
  readonly boundaries: Boundaries;
  readonly boundariesDetail: Boundaries;
  readonly borders: Borders;
  readonly land: Land;
}
export type DataFileName = keyof DataFiles;

type Loadables = { readonly [Name in DataFileName]: Loadable<DataFiles[Name]> };

export interface DataSlice {
  readonly data: Loadables;
  /** Loads a file unless it is loading or there. Never throws: a failure is a state. */
  readonly load: (...names: DataFileName[]) => void;
  /** Loads a failed file again. */
  readonly retry: (name: DataFileName) => void;
}

/** Where the built dataset lies, beside the page. */
export const DATA_URL = new URL('data/', document.baseURI).href;

const LOADERS: { readonly [Name in DataFileName]: (url: string) => Promise<DataFiles[Name]> } = {
  core: loadCore,
  indicators: loadIndicators,
  figures: loadFigures,
  comparisons: loadComparisons,
  demand: loadDemand,
  details: loadDetails,
  gazetteer: loadGazetteer,
  boundaries: (url) => loadBoundaries(url, 'overview'),
  boundariesDetail: (url) => loadBoundaries(url, 'detail'),
  borders: loadBorders,
  land: loadLand,
};

export const createDataSlice: Slice<DataSlice> = (set, get) => {
  const put = (name: DataFileName, loadable: Loadable<unknown>): void =>
    set(({ data }) => ({ data: { ...data, [name]: loadable } }));

  const start = async (name: DataFileName): Promise<void> => {
    put(name, { state: 'loading' });
    try {
      put(name, { state: 'ready', value: await LOADERS[name](DATA_URL) });
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      put(name, { state: 'failed', file: error.file, problem: error.reason });
    }
  };

  return {
    data: {
      core: IDLE,
      indicators: IDLE,
      figures: IDLE,
      comparisons: IDLE,
      demand: IDLE,
      details: IDLE,
      gazetteer: IDLE,
      boundaries: IDLE,
      boundariesDetail: IDLE,
      borders: IDLE,
      land: IDLE,
    },
    load: (...names) => {
      for (const name of names) if (get().data[name].state === 'idle') void start(name);
    },
    retry: (name) => {
      if (get().data[name].state === 'failed') void start(name);
    },
  };
};
