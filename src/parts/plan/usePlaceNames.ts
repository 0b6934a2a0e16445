import { useEffect, useMemo } from 'react';
import type { CoreData, Gazetteer, PlannedPlace } from '../../domain';
import { nameIn } from '../../i18n';
import { useStore, valueOf } from '../../store';
import { areasByCode } from '../../store/selectors/sitePlaces';

/** What a place is called. */
export interface PlaceName {
  /** Null until the names of neighbourhoods have arrived, and where one has none. */
  readonly neighbourhood: string | null;
  readonly district: string;
  /** Both: "Headland, Hartlepool"; the district alone where that is all there is. */
  readonly full: string;
}

export type NamePlace = (place: Pick<PlannedPlace, 'neighbourhoodCode' | 'areaCode'>) => PlaceName;

/** Names places by their neighbourhood and district. */
export function usePlaceNames(core: CoreData): NamePlace {
  const gazetteer = useStore((state) => valueOf(state.data.gazetteer));
  const language = useStore((state) => state.link.language);
  const load = useStore((state) => state.load);
  useEffect(() => load('gazetteer'), [load]);
  return useMemo(() => placeNamer(core, gazetteer, language), [core, gazetteer, language]);
}

/** The same for who has no page: by the district alone until the gazetteer is there. */
export function placeNamer(
  core: CoreData,
  gazetteer: Gazetteer | null,
  language: string,
): NamePlace {
  const neighbourhoods = new Map(gazetteer?.neighbourhoods.map((place) => [place.code, place]));
  return ({ neighbourhoodCode, areaCode }) => {
    const area = areasByCode(core).get(areaCode);
    const district = area ? nameIn(language, area) : areaCode;
    const found = neighbourhoods.get(neighbourhoodCode);
    const neighbourhood = found ? nameIn(language, found) : null;
    const full = neighbourhood === null ? district : `${neighbourhood}, ${district}`;
    return { neighbourhood, district, full };
  };
}
