import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore, valueOf } from '../../store';
import type { PlaceIndex } from './placeIndex';

export interface SearchablePlaces {
  /** Null until the box is first used and the code of the index is there. */
  readonly index: PlaceIndex | null;
  /** True once towns, neighbourhoods and postcodes can be found too. */
  readonly complete: boolean;
  /** The code of the index did not arrive: it is fetched again when the box is used again. */
  readonly codeMissing: boolean;
  /** To be called when the box is used: nothing is loaded or built before. */
  readonly prepare: () => void;
}

/**
 * The index of places: councils and organisations at once, the gazetteer when it has arrived. A frame
 * on another site shows what its host chose, so it finds places and organisations alone: a topic
 * would open another view.
 */
export function usePlaceIndex(): SearchablePlaces {
  const core = useStore((state) => valueOf(state.data.core));
  const gazetteer = useStore((state) => valueOf(state.data.gazetteer));
  const framed = useStore((state) => state.framed);
  const load = useStore((state) => state.load);
  const [index, setIndex] = useState<PlaceIndex | null>(null);
  const [complete, setComplete] = useState(false);
  const [codeMissing, setCodeMissing] = useState(false);
  const asked = useRef(false);

  const prepare = useCallback(() => {
    load('gazetteer');
    if (!core || asked.current) return;
    asked.current = true;
    setCodeMissing(false);
    import('./placeIndex').then(
      ({ createPlaceIndex }) => setIndex(createPlaceIndex(core, !framed)),
      () => {
        asked.current = false;
        setCodeMissing(true);
      },
    );
  }, [core, framed, load]);

  useEffect(() => {
    if (!index || !gazetteer) return;
    void index.addGazetteer(gazetteer).then(() => setComplete(true));
  }, [index, gazetteer]);

  return { index, complete, codeMissing, prepare };
}
