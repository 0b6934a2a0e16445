import { NATION_CODES, NATIONS, type Area, type CoreData, type Position } from '../../domain';
import type { Place } from '../../parts/find/findable';
import type { Cells } from '../../store';

const DECIMALS = 5;

/**
 * The cells of a new place, from what was found in the search; null for what no record can be placed
 * in (a region, an authority of several councils). Nobody types a coordinate.
 */
export function cellsOfFound(place: Place, { areas }: CoreData): Cells | null {
  const area = place.areaIndex === null ? undefined : areas[place.areaIndex];
  switch (place.kind) {
    case 'council':
      return area && place.position
        ? {
            ...inArea(area, place.position),
            ...named(place.name, 'local-authority', 'area-served'),
          }
        : null;
    case 'county': {
      const within = areas.find(({ countyCode }) => countyCode === place.code);
      return within
        ? {
            ...named(place.name, 'county', 'area-served'),
            area_code: place.code,
            nation: within.nation,
          }
        : null;
    }
    case 'nation': {
      const nation = NATIONS.find((one) => NATION_CODES[one] === place.code);
      return nation ? { ...named(place.name, 'national', 'area-served'), nation } : null;
    }
    case 'town':
    case 'neighbourhood':
      return area && place.position
        ? { ...inArea(area, place.position), ...named(place.name, 'place', 'delivery-site') }
        : null;
    case 'postcode-district':
    case 'postcode-sector':
      return area && place.position
        ? {
            ...inArea(area, place.position),
            ...named(place.name, 'postcode-district', 'delivery-site'),
          }
        : null;
    case 'region':
    case 'combined-authority':
    case 'organisation':
      return null;
  }
}

/** The cells of a point of the map, in the district that it lies in. */
export function cellsOfPoint(position: Position, area: Area): Cells {
  return { ...inArea(area, position), ...named(area.name, 'place', 'delivery-site') };
}

/** A service for the whole country, which lies in no place. */
export function cellsOfCountry(name: string): Cells {
  return { ...named(name, 'national', 'area-served'), nation: 'united-kingdom' };
}

function inArea({ code, nation }: Area, [longitude, latitude]: Position): Cells {
  return {
    longitude: longitude.toFixed(DECIMALS),
    latitude: latitude.toFixed(DECIMALS),
    area_code: code,
    nation,
  };
}

function named(name: string, precision: string, kind: string): Cells {
  return { name, place: name, precision, kind };
}
