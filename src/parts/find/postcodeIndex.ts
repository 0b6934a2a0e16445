import type { Gazetteer, PostcodePlace } from '../../domain';
import { compareNames } from '../../i18n';
import { postcodePlace } from './gazetteerPlaces';
import { districtPrefix, readPostcode, type PostcodeReading } from './postcode';
import { MISMATCH, type RankedMatch } from './rank';

/** Finds postcode districts and sectors; a whole postcode is shown to its sector. */
export interface PostcodeIndex {
  readonly search: (text: string) => readonly RankedMatch[];
}

const MOST_MATCHES = 6;
export function createPostcodeIndex(gazetteer: Gazetteer): PostcodeIndex {
  const districts = byPostcode(gazetteer.postcodeDistricts);
  const sectors = byPostcode(gazetteer.postcodeSectors);
  const sectorsOf = sectorsByDistrict([...sectors.keys()]);

  /** The sector, or the district where the sector is not published (all of Northern Ireland). */
  const find = ({ district, sector, unit }: PostcodeReading): RankedMatch[] => {
    const sectorPlace = sector === null ? undefined : sectors.get(sector);
    const place = sectorPlace ?? districts.get(district);
    // A sector that does not exist in a district that has others is a slip, not a place.
    if (!place || (sector && !sectorPlace && sectorsOf.has(district))) return [];
    const kind = sectorPlace ? 'postcode-sector' : 'postcode-district';
    const asked = unit ?? sector;
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

function byPostcode(places: readonly PostcodePlace[]): ReadonlyMap<string, PostcodePlace> {
  return new Map(places.map((place) => [place.postcode, place]));
}

function sectorsByDistrict(sectors: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byDistrict = new Map<string, string[]>();
  for (const sector of sectors) {
    const district = sector.slice(0, sector.indexOf(' '));
    const known = byDistrict.get(district);
    if (known) known.push(sector);
    else byDistrict.set(district, [sector]);
  }
  return byDistrict;
}

/** FY2 before FY10. A code is no word of a language. */
function inOrder(a: string, b: string): number {
  return compareNames(a, b, 'en');
}
