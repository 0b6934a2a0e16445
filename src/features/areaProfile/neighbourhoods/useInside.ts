import { useState } from 'react';
import { DatasetError, loadNeighbourhoods, loadNeighbourhoodShapes } from '../../../dataset';
import {
  UNDRAWN_NATIONS,
  type Area,
  type Boundaries,
  type NeighbourhoodDeprivation,
} from '../../../domain';
import { DATA_URL, IDLE, type Loadable } from '../../../store';

interface Inside {
  readonly ranked: Loadable<NeighbourhoodDeprivation>;
  /** Never asked for in Northern Ireland, of which none are held. */
  readonly shapes: Loadable<Boundaries>;
  readonly fetchRanked: () => void;
  readonly fetchShapes: () => void;
}

/** The neighbourhoods of a district and their shapes, fetched when asked for and no earlier. */
export function useInside(area: Area): Inside {
  const [ranked, setRanked] = useState<Loadable<NeighbourhoodDeprivation>>(IDLE);
  const [shapes, setShapes] = useState<Loadable<Boundaries>>(IDLE);
  const fetchShapes = (): void => {
    if (UNDRAWN_NATIONS.has(area.nation)) return;
    void fetchInto(setShapes, () => loadNeighbourhoodShapes(DATA_URL, area.code));
  };
  const fetchRanked = (): void => {
    void fetchInto(setRanked, () => loadNeighbourhoods(DATA_URL, area.code));
    fetchShapes();
  };
  return { ranked, shapes, fetchRanked, fetchShapes };
}

async function fetchInto<Value>(
  set: (state: Loadable<Value>) => void,
  fetchValue: () => Promise<Value>,
): Promise<void> {
  set({ state: 'loading' });
  try {
    set({ state: 'ready', value: await fetchValue() });
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    set({ state: 'failed', file: error.file, problem: error.reason });
  }
}
