import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DatasetError } from '../../../dataset';
import { loadNeighbourhoodShapes } from '../../../dataset/loadOfArea';
import type { Area, NeighbourhoodShape } from '../../../domain';
import type { PpsMap } from '../../../map/PpsMap';
import { keptFiles } from '../../../parts/inside/keptFiles';
import { DATA_URL } from '../../../store';
import { OPEN_ZOOM } from '../../../map/openZoom';
import { districtsInView } from './districtsInView';

/** More than most screens have in view; 0.6 MB of files. */
const MOST_KEPT = 200;

const SHAPES = keptFiles(
  async (code, signal) => loadNeighbourhoodShapes(DATA_URL, code, signal),
  MOST_KEPT,
);

export interface OpenShapes {
  /** Of the districts that are wanted and have arrived. */
  readonly shapes: readonly NeighbourhoodShape[];
  readonly failure: DatasetError | null;
  readonly retry: () => void;
}

/**
 * Shapes of the neighbourhoods in view, once the map stands still near enough.
 *
 * @param chosen the district of the neighbourhood that is open, wanted wherever the map is
 */
export function useOpenShapes(
  map: PpsMap,
  areas: readonly Area[],
  opens: boolean,
  chosen: string | null,
): OpenShapes {
  const ask = useCallback(() => {
    const inView =
      opens && map.getCamera().zoom >= OPEN_ZOOM
        ? districtsInView(areas, map.getBounds()).map(({ code }) => code)
        : [];
    SHAPES.want([...new Set([...(chosen === null ? [] : [chosen]), ...inView])]);
  }, [map, areas, opens, chosen]);
  useEffect(() => {
    ask();
    const stop = map.onRest(ask);
    return () => {
      stop();
      // What is still on its way for a map that is left is given up.
      SHAPES.want([]);
    };
  }, [map, ask]);

  const kept = useSyncExternalStore(SHAPES.subscribe, SHAPES.now);
  const shapes = useMemo(
    () => kept.wanted.flatMap((code) => kept.get(code)?.features ?? []),
    [kept],
  );
  return { shapes, failure: kept.failure, retry: ask };
}
