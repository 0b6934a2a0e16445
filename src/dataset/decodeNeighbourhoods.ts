import { DEPRIVATION_INDICES, type NeighbourhoodDeprivation } from '../domain';
import { WireReader } from './wireReader';

/** Name of the file of a district's neighbourhoods. */
export function neighbourhoodsFile(areaCode: string): string {
  return `neighbourhoods/${areaCode}.json`;
}

/** Name of the file of their shapes. */
export function neighbourhoodShapesFile(areaCode: string): string {
  return `neighbourhoods/${areaCode}.geojson`;
}

/** public/data/neighbourhoods/<code>.json as parsed. */
export function decodeNeighbourhoods(content: unknown, file: string): NeighbourhoodDeprivation {
  const reader = new WireReader(file, content);
  const index = reader.value('index');
  if (index === null) return { index: null, nationCount: 0, neighbourhoods: [] };
  const named =
    DEPRIVATION_INDICES.find((one) => one === index) ??
    reader.fail('index', 'is not an index of deprivation');
  return {
    index: named,
    nationCount: reader.count('nationCount'),
    neighbourhoods: reader.rows({
      code: reader.texts('code'),
      name: reader.texts('name'),
      nameWelsh: reader.optionalTexts('nameWelsh'),
      population: reader.optionalCounts('population'),
      value: reader.numbers('value'),
      nationRank: reader.counts('nationRank'),
      parts: reader.numbers('parts'),
    }),
  };
}
