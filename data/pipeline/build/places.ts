import type { Tables } from '../tables';
import { buildBarriers, buildCrossings } from './barriers';
import { buildSearchWords } from './search';
import { packChoices, packCodes, packSteps, type Steps } from './pack';

/** A sector's centre within about 110 m serves to find a place; the others keep 11 m. */
const SECTOR_DECIMALS = 3;
const POINT_DECIMALS = 4;

/** Content of demand.json: the neighbourhoods at which reach is computed, and the water between. */
export function buildDemand(tables: Tables): unknown {
  const { areas, neighbourhoods } = tables;
  return {
    code: packCodes(neighbourhoods.map(({ code }) => code)),
    ...points(neighbourhoods, areas, POINT_DECIMALS),
    population: neighbourhoods.map(({ population }) => population),
    barriers: buildBarriers(tables),
    crossings: buildCrossings(tables),
  };
}

/** Content of gazetteer.json: what place search needs beyond the councils. */
export function buildGazetteer(tables: Tables): unknown {
  const { areas, neighbourhoods, postcode_districts, postcode_sectors } = tables;
  return {
    neighbourhoods: {
      code: packCodes(neighbourhoods.map(({ code }) => code)),
      name: neighbourhoods.map(({ name }) => name),
      nameWelsh: neighbourhoods.map(({ name_welsh }) => name_welsh),
      ...points(neighbourhoods, areas, SECTOR_DECIMALS),
    },
    postcodeDistricts: {
      postcode: packCodes(postcode_districts.map(({ postcode_district }) => postcode_district)),
      town: packChoices(postcode_districts.map(({ town }) => town)),
      otherAreas: otherAreas(postcode_districts, areas),
      ...points(postcode_districts, areas, SECTOR_DECIMALS),
    },
    postcodeSectors: {
      postcode: packCodes(postcode_sectors.map(({ postcode_sector }) => postcode_sector)),
      nearBorderRows: packSteps(
        postcode_sectors.flatMap(({ near_border }, row) => (near_border ? [row] : [])),
        0,
      ),
      ...points(postcode_sectors, areas, SECTOR_DECIMALS),
    },
    words: buildSearchWords(tables),
  };
}

/** How many other districts each postcode district has, and which, as places in the list. */
function otherAreas(
  districts: Tables['postcode_districts'],
  areas: Tables['areas'],
): { count: readonly number[]; at: readonly number[] } {
  const index = new Map(areas.map(({ code }, at) => [code, at]));
  return {
    count: districts.map(({ other_area_codes }) => other_area_codes.length),
    at: districts.flatMap(({ other_area_codes }) =>
      other_area_codes.map((code) => index.get(code) ?? -1),
    ),
  };
}

interface Place {
  readonly area_code: string;
  readonly longitude: number;
  readonly latitude: number;
}

function points(
  places: readonly Place[],
  areas: Tables['areas'],
  decimals: number,
): { areaAt: Steps; longitude: Steps; latitude: Steps } {
  const index = new Map(areas.map(({ code }, at) => [code, at]));
  return {
    areaAt: packSteps(
      places.map(({ area_code }) => index.get(area_code) ?? -1),
      0,
    ),
    longitude: packSteps(
      places.map(({ longitude }) => longitude),
      decimals,
    ),
    latitude: packSteps(
      places.map(({ latitude }) => latitude),
      decimals,
    ),
  };
}
