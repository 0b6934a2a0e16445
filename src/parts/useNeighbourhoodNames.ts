import { useEffect, useMemo } from 'react';
import { UNDRAWN_NATIONS, type Area, type NeighbourhoodDeprivation } from '../domain';
import { nameIn } from '../i18n';
import { useStore, valueOf, type Loadable } from '../store';

/**
 * Names of the neighbourhoods of a district, from its own file. That of Northern Ireland is of older
 * places, so that there alone the names of the whole country are fetched.
 */
export function useNeighbourhoodNames(
  { nation }: Area,
  ranked: Loadable<NeighbourhoodDeprivation>,
): (code: string) => string | null {
  const language = useStore((state) => state.link.language);
  const load = useStore((state) => state.load);
  const areOlder = UNDRAWN_NATIONS.has(nation);
  useEffect(() => {
    if (areOlder) load('gazetteer');
  }, [areOlder, load]);
  const gazetteer = useStore((state) => valueOf(state.data.gazetteer));
  return useMemo(() => {
    const places = areOlder ? gazetteer?.neighbourhoods : valueOf(ranked)?.neighbourhoods;
    const names = new Map(places?.map((place) => [place.code, nameIn(language, place)]));
    return (code) => names.get(code) ?? null;
  }, [areOlder, gazetteer, ranked, language]);
}
