import type { PlaceAlias } from '../../domain';
import type { Findable, MatchNote, Place } from './findable';

/** One of the names by which something can be found. */
export interface Naming {
  readonly found: Findable;
  readonly name: string;
  readonly note: MatchNote | null;
  /** A sentence about it and no name: only whole words of it count. */
  readonly sentence?: boolean;
}

/** A place by its names of today, English and Welsh, and by earlier ones. */
export function namingsOf(place: Place): readonly Naming[] {
  return [
    ...namedAs(place, [place.name, place.nameWelsh]),
    ...place.former.map(({ code, name }): Naming => ({
      found: place,
      name,
      note: { kind: 'former', code, name },
    })),
  ];
}

/** Something by words that need no explaining. */
export function namedAs(found: Findable, names: readonly (string | null)[]): readonly Naming[] {
  const known = new Set(names.filter((name) => name !== null));
  return [...known].map((name) => ({ found, name, note: null }));
}

/** Places by the names that people use. An alias of a place that is not there is left out. */
export function aliasNamings(
  aliases: readonly PlaceAlias[],
  places: readonly Place[],
): readonly Naming[] {
  const placeOf = new Map(places.map((place) => [place.code, place]));
  return aliases.flatMap(({ alias, code, relation }) => {
    const found = placeOf.get(code);
    return found ? [{ found, name: alias, note: { kind: relation, name: alias } }] : [];
  });
}
