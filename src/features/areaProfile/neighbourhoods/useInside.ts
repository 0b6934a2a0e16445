import { useCallback } from 'react';
import { loadNeighbourhoods, loadNeighbourhoodShapes } from '../../../dataset/loadOfArea';
import {
  UNDRAWN_NATIONS,
  type Area,
  type Boundaries,
  type NeighbourhoodDeprivation,
} from '../../../domain';
import { useFetched, type Fetched } from '../../../parts/useFetched';
import { DATA_URL } from '../../../store';

export interface Inside {
  readonly ranked: Fetched<NeighbourhoodDeprivation>;
  /** Never asked for in Northern Ireland, of which none are held. */
  readonly shapes: Fetched<Boundaries>;
}

/** The neighbourhoods of a district and their shapes, fetched when this is first used: its fold is open. */
export function useInside({ code, nation }: Area): Inside {
  const fetchRanked = useCallback(
    (signal: AbortSignal) => loadNeighbourhoods(DATA_URL, code, signal),
    [code],
  );
  const fetchShapes = useCallback(
    (signal: AbortSignal) => loadNeighbourhoodShapes(DATA_URL, code, signal),
    [code],
  );
  const isDrawn = !UNDRAWN_NATIONS.has(nation);
  return {
    ranked: useFetched(fetchRanked),
    shapes: useFetched(isDrawn ? fetchShapes : null),
  };
}
