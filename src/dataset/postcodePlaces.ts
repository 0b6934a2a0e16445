import type { Gazetteer, PostcodePlace } from '../domain';
import type { PostcodeReading } from './postcode';

/** A postcode as the gazetteer knows it: its sector, or its district where no sector is published. */
export interface FoundPostcode {
  readonly kind: 'postcode-sector' | 'postcode-district';
  readonly place: PostcodePlace;
}

export interface PostcodePlaces {
  readonly districts: ReadonlyMap<string, PostcodePlace>;
  readonly sectors: ReadonlyMap<string, PostcodePlace>;
  /** The sectors of each district. */
  readonly sectorsOf: ReadonlyMap<string, readonly string[]>;
  /** The sector, or the district where the sector is not published (all of Northern Ireland). */
  readonly find: (reading: PostcodeReading) => FoundPostcode | null;
}

export function postcodePlaces(gazetteer: Gazetteer): PostcodePlaces {
  const districts = byPostcode(gazetteer.postcodeDistricts);
  const sectors = byPostcode(gazetteer.postcodeSectors);
  const sectorsOf = sectorsByDistrict([...sectors.keys()]);
  return {
    districts,
    sectors,
    sectorsOf,
    find: ({ district, sector }) => {
      const sectorPlace = sector === null ? undefined : sectors.get(sector);
      if (sectorPlace) return { kind: 'postcode-sector', place: sectorPlace };
      const place = districts.get(district);
      // A sector that does not exist in a district that has others is a slip, not a place.
      if (!place || (sector !== null && sectorsOf.has(district))) return null;
      return { kind: 'postcode-district', place };
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
