import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore, valueOf } from '../../store';
import type { FoundList } from './FoundList';
import type { PlaceIndex, Sought } from './placeIndex';

export interface SearchablePlaces {
  /** Null until the box is first used and the code of the index is there. */
  readonly index: PlaceIndex | null;
  /** What shows it, which comes with it. */
  readonly List: typeof FoundList | null;
  /** True once towns, neighbourhoods and postcodes can be found too. */
  readonly complete: boolean;
  /** The code of the index did not arrive: it is fetched again when the box is used again. */
  readonly codeMissing: boolean;
  /** To be called when the box is used: nothing is loaded or built before. */
  readonly prepare: () => void;
}

const NONE = { index: null, List: null };

/** The index of places: councils and organisations at once, the gazetteer when it has arrived. */
export function usePlaceIndex(sought: Sought): SearchablePlaces {
  const core = useStore((state) => valueOf(state.data.core));
  const gazetteer = useStore((state) => valueOf(state.data.gazetteer));
  const load = useStore((state) => state.load);
  const [{ index, List }, setCode] = useState<Pick<SearchablePlaces, 'index' | 'List'>>(NONE);
  const [complete, setComplete] = useState(false);
  const [codeMissing, setCodeMissing] = useState(false);
  const [uses, setUses] = useState(0);
  const asked = useRef(false);

  const prepare = useCallback(() => {
    load('gazetteer');
    setCodeMissing(false);
    setUses((before) => before + 1);
  }, [load]);

  // A box that is used before the directory has come is made ready as soon as it has.
  useEffect(() => {
    if (uses === 0 || !core || asked.current) return;
    asked.current = true;
    import('./finding').then(
      (code) => setCode({ index: code.createPlaceIndex(core, sought), List: code.FoundList }),
      () => {
        asked.current = false;
        setCodeMissing(true);
      },
    );
  }, [uses, core, sought]);

  useEffect(() => {
    if (!index || !gazetteer) return;
    void index.addGazetteer(gazetteer).then(() => setComplete(true));
  }, [index, gazetteer]);

  return { index, List, complete, codeMissing, prepare };
}
