import type { CoreData, Gazetteer, OutsidePlace } from '../../domain';
import { createCodeIndex } from './codeIndex';
import { corePlaces } from './corePlaces';
import type { Place } from './findable';
import { neighbourhoodPlace, townPlaces } from './gazetteerPlaces';
import { createNameIndex } from './nameIndex';
import { aliasNamings, namingsOf } from './naming';
import { outsideMeant } from './outside';
import { pause } from '../../store/pause';
import { createPostcodeIndex, type PostcodeIndex } from './postcodeIndex';
import { byGroup, MISMATCH, type MatchGroup } from './rank';
import { taxonomyNamings, topicNamings } from './subjects';
import { withoutMarks } from './withoutMarks';

/** Everything the search box can find. It lives on the device; what is typed goes nowhere. */
export interface PlaceIndex {
  /** Adds towns, neighbourhoods, postcodes, aliases and topics, without holding the page up. */
  readonly addGazetteer: (gazetteer: Gazetteer) => Promise<void>;
  /** The best matches by group. The same text and data give the same answer. */
  readonly search: (text: string) => Answer;
}

export interface Answer {
  readonly groups: readonly MatchGroup[];
  /** What was meant and does not lie in the United Kingdom. */
  readonly outside: readonly OutsidePlace[];
}

/**
 * What is sought: also topics, sectors and practices; places and organisations alone; places alone;
 * or only what has a point of its own on the map: councils, towns, neighbourhoods, postcodes.
 */
export type Sought = 'everything' | 'places' | 'grounds' | 'points';

const IS_SOUGHT: Readonly<Record<Sought, (place: Place) => boolean>> = {
  everything: () => true,
  places: () => true,
  grounds: ({ kind }) => kind !== 'organisation',
  points: ({ position }) => position !== null,
};

/** An index of places and organisations, to which a gazetteer may be added. */
export function createPlaceIndex(core: CoreData, sought: Sought = 'everything'): PlaceIndex {
  const subjects = sought === 'everything';
  const places = corePlaces(core).filter(IS_SOUGHT[sought]);
  const names = createNameIndex();
  names.add(places.flatMap(namingsOf));
  if (subjects) names.add(taxonomyNamings(core.taxonomy));
  const codes = createCodeIndex();
  codes.add(places);
  let postcodes: PostcodeIndex | null = null;
  let outsidePlaces: readonly OutsidePlace[] = [];

  return {
    addGazetteer: async (gazetteer) => {
      postcodes = createPostcodeIndex(gazetteer);
      outsidePlaces = gazetteer.outsidePlaces;
      names.add(aliasNamings(gazetteer.aliases, places));
      if (subjects) names.add(gazetteer.topics.flatMap(topicNamings));
      await pause();
      const towns = townPlaces(gazetteer);
      await pause();
      await names.addGently(towns.flatMap(namingsOf));
      const neighbourhoods = gazetteer.neighbourhoods.map(neighbourhoodPlace);
      codes.add(neighbourhoods);
      await names.addGently(neighbourhoods.flatMap(namingsOf));
    },
    search: (text) => {
      const typed = withoutMarks(text);
      const outside = outsideMeant(typed, outsidePlaces);
      const matches = [
        ...codes.search(typed),
        ...(postcodes?.search(typed) ?? []),
        ...names.search(typed),
      ];
      // Jersey is no slip for Mersey.
      const meant = matches.filter(
        ({ mismatch }) => outside.length === 0 || mismatch < MISMATCH.alike,
      );
      return { groups: byGroup(meant), outside };
    },
  };
}
