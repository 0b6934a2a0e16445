import { accessOfAreas, Country } from '../../../src/analysis';
import { decodeCore, decodeDemand, decodeFrame, decodeIndicators } from '../../../src/dataset';
import { DEFAULT_SCENARIO, FIRST_EDITION } from '../../../src/domain';
import { buildFiles } from '../build/files';
import type { Tables } from '../tables';

/**
 * Access of a district in a sector as the tables stand, in [0, 1]: by the reach of the first edition
 * at default settings, so that what a look has closed does not move when the method or the certainty
 * of a record does. Each sector is worked out when it is first asked for.
 *
 * @param folder of the data, for its boundaries
 */
export function accessNow(
  folder: string,
  tables: Tables,
): (areaCode: string, sector: string) => number {
  // Without the looks, which may not be finished yet.
  const files = buildFiles(folder, { ...tables, looked: [] });
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
  const country = new Country({
    core: decodeCore(decodeFrame(read('frame.json')), read('directory.json')),
    indicators: decodeIndicators(read('indicators.json')),
    demand: decodeDemand(read('demand.json')),
  });
  const accessIn = new Map<string, Map<string, number>>();
  return (areaCode, sector) => {
    const known = accessIn.get(sector) ?? accessBySector(country, sector);
    accessIn.set(sector, known);
    return known.get(areaCode) ?? 0;
  };
}

function accessBySector(country: Country, sector: string): Map<string, number> {
  const { access } = accessOfAreas(country, { ...DEFAULT_SCENARIO, ...FIRST_EDITION, sector });
  return new Map(country.codes.map((code, i) => [code, access[i]!]));
}
