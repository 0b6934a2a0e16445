import type { DemandData, Gazetteer, GazetteerPlace, PostcodePlace } from '../domain';
import { decodeBarriers } from './decodeBarriers';
import { WireReader } from './wireReader';

export const DEMAND_FILE = 'demand.json';
export const GAZETTEER_FILE = 'gazetteer.json';

/** public/data/demand.json as parsed, as typed columns for the analysis. */
export function decodeDemand(content: unknown): DemandData {
  const reader = new WireReader(DEMAND_FILE, content);
  const codes = reader.codes('code');
  const longitude = reader.steps('longitude');
  const latitude = reader.steps('latitude');
  const population = reader.numbers('population');
  const areaIndex = reader.places('areaAt');
  reader.requireLength(codes.length, { longitude, latitude, population, areaAt: areaIndex });
  return {
    points: {
      codes,
      longitude: Float64Array.from(longitude),
      latitude: Float64Array.from(latitude),
      population: Float64Array.from(population),
      areaIndex: Uint16Array.from(areaIndex),
    },
    barriers: decodeBarriers(reader.record('barriers'), reader.record('crossings')),
  };
}

/** public/data/gazetteer.json as parsed. */
export function decodeGazetteer(content: unknown): Gazetteer {
  const reader = new WireReader(GAZETTEER_FILE, content);
  const districts = reader.record('postcodeDistricts');
  return {
    neighbourhoods: decodeNeighbourhoods(reader.record('neighbourhoods')),
    postcodeDistricts: decodePostcodes(districts, districts.optionalChoices('town')),
    postcodeSectors: decodePostcodes(reader.record('postcodeSectors'), null),
  };
}

function decodeNeighbourhoods(table: WireReader): readonly GazetteerPlace[] {
  return table.rows({
    code: table.codes('code'),
    name: table.texts('name'),
    nameWelsh: table.optionalTexts('nameWelsh'),
    areaIndex: table.places('areaAt'),
    longitude: table.steps('longitude'),
    latitude: table.steps('latitude'),
  });
}

function decodePostcodes(
  table: WireReader,
  towns: readonly (string | null)[] | null,
): readonly PostcodePlace[] {
  const postcode = table.codes('postcode');
  return table.rows({
    postcode,
    town: towns ?? postcode.map(() => null),
    areaIndex: table.places('areaAt'),
    longitude: table.steps('longitude'),
    latitude: table.steps('latitude'),
  });
}
