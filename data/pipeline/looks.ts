import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { accessOfAreas, Country } from '../../src/analysis';
import { decodeCore, decodeDemand, decodeFrame, decodeIndicators } from '../../src/dataset';
import { parseCsv } from '../../src/dataset/csv';
import { DEFAULT_SCENARIO, FIRST_EDITION } from '../../src/domain';
import { buildFiles } from './build/files';
import { fillAccess } from './looks/fillAccess';
import { readTables, type Tables } from './tables';
import { readTableText, writeTable } from './tableFiles';

/**
 * npm run data:looks: fills the empty cells of access in data/looked.csv, and never a filled one.
 *
 * Write a look with both cells empty and run this before its findings are in the tables: it fills
 * access_before. Add what was found and run it again: it fills access_after. Both are by the reach
 * of the first edition at default settings, so that what a look has closed does not move when the
 * method or the certainty of a record does.
 */
const DATA_FOLDER = resolve(fileURLToPath(import.meta.url), '../..');

function main(): void {
  const tables = readTables(DATA_FOLDER);
  const country = new Country(readCountry(tables));
  const accessIn = new Map<string, Map<string, number>>();
  const accessOf = (areaCode: string, sector: string): number => {
    const known = accessIn.get(sector) ?? accessBySector(country, sector);
    accessIn.set(sector, known);
    return known.get(areaCode) ?? 0;
  };
  const rows = parseCsv('looked.csv', readTableText(DATA_FOLDER, 'looked') ?? '').records;
  const { filled, count } = fillAccess(rows, accessOf);
  writeTable(DATA_FOLDER, 'looked', filled);
  console.log(`looked.csv: ${count} cells filled`);
}

/** The dataset as the page would read it, without the looks that are not finished yet. */
function readCountry(tables: Tables): ConstructorParameters<typeof Country>[0] {
  const files = buildFiles(DATA_FOLDER, { ...tables, looked: [] });
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
  return {
    core: decodeCore(decodeFrame(read('frame.json')), read('directory.json')),
    indicators: decodeIndicators(read('indicators.json')),
    demand: decodeDemand(read('demand.json')),
  };
}

function accessBySector(country: Country, sector: string): Map<string, number> {
  const { access } = accessOfAreas(country, { ...DEFAULT_SCENARIO, ...FIRST_EDITION, sector });
  return new Map(country.codes.map((code, i) => [code, access[i]!]));
}

main();
