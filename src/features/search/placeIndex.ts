import type { CoreData, Gazetteer } from '../../domain';
import { createCodeIndex } from './codeIndex';
import { corePlaces } from './corePlaces';
import { neighbourhoodPlace, townPlaces } from './gazetteerPlaces';
import { createNameIndex } from './nameIndex';
import { pause } from './pause';
import { createPostcodeIndex, type PostcodeIndex } from './postcodeIndex';
import { mix, type MatchGroup } from './rank';

/** Everything the search box can find. It lives on the device; what is typed goes nowhere. */
export interface PlaceIndex {
  /** Adds neighbourhoods, towns and postcodes, in pieces that never hold the page up. */
  readonly addGazetteer: (gazetteer: Gazetteer) => Promise<void>;
  /** The best matches by group. The same text and data give the same answer. */
  readonly search: (text: string) => readonly MatchGroup[];
}

/** An index of councils, regions, nations and organisations, to which a gazetteer may be added. */
export function createPlaceIndex(core: CoreData): PlaceIndex {
  const places = corePlaces(core);
  const names = createNameIndex();
  names.add(places);
  const codes = createCodeIndex();
  codes.add(places);
  let postcodes: PostcodeIndex | null = null;

  return {
    addGazetteer: async (gazetteer) => {
      postcodes = createPostcodeIndex(gazetteer);
      await pause();
      const towns = townPlaces(gazetteer);
      await pause();
      await names.addGently(towns);
      const neighbourhoods = gazetteer.neighbourhoods.map(neighbourhoodPlace);
      codes.add(neighbourhoods);
      await names.addGently(neighbourhoods);
    },
    search: (text) =>
      mix([...codes.search(text), ...(postcodes?.search(text) ?? []), ...names.search(text)]),
  };
}
