import { useCallback, useEffect, useState } from 'react';
import { useStore, valueOf } from '../../store';
import { createPlaceIndex, type PlaceIndex } from './placeIndex';

export interface SearchablePlaces {
  /** Null until the box is first used. */
  readonly index: PlaceIndex | null;
  /** True once towns, neighbourhoods and postcodes can be found too. */
  readonly complete: boolean;
  /** To be called when the box is first used: nothing is loaded or built before. */
  readonly prepare: () => void;
}

/** The index of places: councils and organisations at once, the gazetteer when it has arrived. */
export function usePlaceIndex(): SearchablePlaces {
  const core = useStore((state) => valueOf(state.data.core));
  const gazetteer = useStore((state) => valueOf(state.data.gazetteer));
  const load = useStore((state) => state.load);
  const [index, setIndex] = useState<PlaceIndex | null>(null);
  const [complete, setComplete] = useState(false);

  const prepare = useCallback(() => {
    if (core) setIndex((existing) => existing ?? createPlaceIndex(core));
    load('gazetteer');
  }, [core, load]);

  useEffect(() => {
    if (!index || !gazetteer) return;
    void index.addGazetteer(gazetteer).then(() => setComplete(true));
  }, [index, gazetteer]);

  return { index, complete, prepare };
}
