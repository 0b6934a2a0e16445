import { useMemo } from 'react';
import type { CoreData, InsideAnswer } from '../../../domain';
import { nameIn } from '../../../i18n';
import { useStore, valueOf } from '../../../store';
import { selectCountedCore } from '../../../store/selectors/countedCore';
import { filteredNeighbourhoods, neighbourhoodRows, type NeighbourhoodRow } from './insideRows';

/** The rows of an answer under the filters of the link, in the language of the page. */
export function useNeighbourhoodRows(
  core: CoreData,
  answer: InsideAnswer,
): readonly NeighbourhoodRow[] {
  const counted = useStore(selectCountedCore) ?? core;
  const language = useStore((state) => state.link.language);
  const gazetteer = useStore((state) => valueOf(state.data.gazetteer));
  const facets = useStore((state) => state.link.facets);
  const inside = useStore((state) => state.link.inside);
  const fifth = useStore((state) => state.link.fifth);
  const rows = useStore((state) => state.link.rows);
  const all = useMemo(() => {
    const names = new Map(
      gazetteer?.neighbourhoods.map((place) => [place.code, nameIn(language, place)]),
    );
    return neighbourhoodRows(counted, answer, (code) => names.get(code) ?? null);
  }, [counted, answer, gazetteer, language]);
  return useMemo(
    () => filteredNeighbourhoods(core, all, { facets, inside, fifth, rows }),
    [core, all, facets, inside, fifth, rows],
  );
}
