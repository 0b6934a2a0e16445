import type { Gazetteer } from '../../domain';
import { compareNames } from '../../i18n';
import { postcodePlace } from './gazetteerPlaces';
import { districtPrefix, readPostcode, type PostcodeReading } from '../../dataset/postcode';
import { postcodePlaces } from '../../dataset/postcodePlaces';
import { MISMATCH, type RankedMatch } from './rank';

/** Finds postcode districts and sectors; a whole postcode is shown to its sector. */
export interface PostcodeIndex {
  readonly search: (text: string) => readonly RankedMatch[];
}

const MOST_MATCHES = 6;
export function createPostcodeIndex(gazetteer: Gazetteer): PostcodeIndex {
  const { districts, sectors, sectorsOf, find: placeOf } = postcodePlaces(gazetteer);

  const find = (reading: PostcodeReading): RankedMatch[] => {
    const found = placeOf(reading);
    if (!found) return [];
    const { kind, place } = found;
    const asked = reading.unit ?? reading.sector;
    const note =
      asked === null || asked === place.postcode
        ? null
        : ({ kind: 'postcode', unit: asked, shownAs: place.postcode } as const);
    return [{ found: postcodePlace(kind, place), note, mismatch: MISMATCH.exact, score: 1 }];
  };

  /** The sectors of a whole district, or the districts that begin like this. */
  const continueFrom = (prefix: string): RankedMatch[] => {
    const longer = [...districts.keys()]
      .filter((district) => district !== prefix && district.startsWith(prefix))
      .toSorted(inOrder);
    const within = (sectorsOf.get(prefix) ?? []).toSorted(inOrder);
    return [
      ...longer.map((key) => ['postcode-district', districts.get(key)] as const),
      ...within.map((key) => ['postcode-sector', sectors.get(key)] as const),
    ]
      .slice(0, MOST_MATCHES)
      .flatMap(([kind, place], index) =>
        place
          ? [
              {
                found: postcodePlace(kind, place),
                note: null,
                mismatch: MISMATCH.beginning,
                score: -index,
              },
            ]
          : [],
      );
  };

  return {
    search: (text) => {
      const prefix = districtPrefix(text);
      return [...readPostcode(text).flatMap(find), ...(prefix ? continueFrom(prefix) : [])];
    },
  };
}

/** FY2 before FY10. A code is no word of a language. */
function inOrder(a: string, b: string): number {
  return compareNames(a, b, 'en');
}
