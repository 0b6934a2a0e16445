import type { DemandData } from '../domain';
import { decodeBarriers } from './decodeBarriers';
import { MOST_AREAS } from './mostAreas';
import { WireReader } from './wireReader';

export const DEMAND_FILE = 'demand.json';

/**
 * public/data/demand.json as parsed, as typed columns for the analysis.
 *
 * @param areaCount of the dataset, where it is known: a neighbourhood lies in one of them
 */
export function decodeDemand(content: unknown, areaCount = MOST_AREAS): DemandData {
  const reader = new WireReader(DEMAND_FILE, content);
  const codes = reader.codes('code');
  const longitude = reader.degrees('longitude', 180);
  const latitude = reader.degrees('latitude', 90);
  const population = reader.counts('population');
  const areaIndex = reader.places('areaAt', areaCount);
  reader.requireLength(codes.length, { longitude, latitude, population, areaAt: areaIndex });
  return {
    points: {
      codes,
      longitude: Float64Array.from(longitude),
      latitude: Float64Array.from(latitude),
      population: Float64Array.from(population),
      areaIndex: Uint32Array.from(areaIndex),
    },
    barriers: decodeBarriers(reader.record('barriers'), reader.record('crossings')),
  };
}
