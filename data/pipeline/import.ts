import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import type { TableName } from '../../src/dataset/schema/tables';
import { compareTables, describeChange } from './changeReport';
import { importAreas } from './import/areas';
import { importBoundaries } from './import/boundaries';
import { importClusters } from './import/clusters';
import { importComparisons } from './import/comparisons';
import { readElsFigures } from './import/elsFigures';
import { importFormerCodes } from './import/formerCodes';
import { importLand } from './import/land';
import { importNeighbourhoodBoundaries } from './import/neighbourhoodBoundaries';
import { importNeighbourhoodDeprivation } from './import/neighbourhoodDeprivation';
import { importNeighbourhoods } from './import/neighbourhoods';
import { comparePeriods } from './import/periods';
import { importEvidence, importOrganisations, importSites } from './import/pioneers';
import { importPostcodeDistricts, importPostcodeSectors } from './import/postcodes';
import { importRegions } from './import/regions';
import { importSimilar } from './import/similar';
import { importTrends, importTrendSeries } from './import/trends';
import { importValues } from './import/values';
import { readRecords } from './readRecords';
import { type CellsOf, readTableText, tablePath, tableText, writeText } from './tableFiles';

const USAGE = `npm run data:import -- <folder of publications> [<folder of pioneers>] [--pioneers]

Reads the official publications and writes the tables of statistics and the boundaries under data/.
Prints what would change before it replaces anything. The tables that people edit (organisations,
sites, evidence) are written only with --pioneers; the manifest and the taxonomy never are.`;

const DATA_FOLDER = resolve(fileURLToPath(import.meta.url), '../..');

function main(): void {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { pioneers: { type: 'boolean', default: false } },
  });
  const [folder, pioneersFolder = join(folder ?? '', '../pioneers')] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    console.error(folder === undefined ? USAGE : `There is no folder ${folder}\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const tables = statistics(folder);
  if (options.pioneers) for (const [name, text] of pioneers(pioneersFolder)) tables.set(name, text);
  for (const [name, text] of tables) {
    console.log(describeChange(compareTables(name, readTableText(DATA_FOLDER, name), text)));
  }
  for (const [name, text] of tables) writeText(tablePath(DATA_FOLDER, name), text);
  writeBoundaries(folder);
}

/** The tables that official statistics fill, as text ready to write. */
function statistics(folder: string): Map<TableName, string> {
  const areas = importAreas(folder);
  const formerCodes = importFormerCodes(folder);
  const countyCode = new Map(areas.map((area) => [String(area.code), String(area.county_code)]));
  const countyNames = new Map(
    areas.map((area) => [String(area.county_code), String(area.county_name)]),
  );
  const today = new Map(
    formerCodes.map((former) => [String(former.code), String(former.area_code)]),
  );
  const districtCode = (code: string): string | null =>
    countyCode.has(code) ? code : (today.get(code) ?? null);

  const indicators = readRecords(DATA_FOLDER, 'indicators');
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const els = readElsFigures(folder);
  for (const sentence of comparePeriods(indicators, els)) console.log(sentence);

  const tables = new Map<TableName, string>();
  const put = <TName extends TableName>(name: TName, rows: readonly CellsOf<TName>[]): void => {
    tables.set(name, tableText(name, rows));
  };
  put('areas', areas);
  put('regions', importRegions(folder));
  put('former_codes', formerCodes);
  put('similar', importSimilar(folder, districtCode));
  put('clusters', importClusters(folder, districtCode));
  const neighbourhoods = importNeighbourhoods(folder);
  put('neighbourhoods', neighbourhoods);
  put('neighbourhood_deprivation', importNeighbourhoodDeprivation(folder, neighbourhoods));
  put('postcode_districts', importPostcodeDistricts(folder));
  put('postcode_sectors', importPostcodeSectors(folder));
  const values = importValues(folder, indicatorIds, (code) => countyCode.get(code) ?? '', els);
  put('values', values);
  put('trends', importTrends(folder, values, formerCodes));
  put('trend_series', importTrendSeries(indicators));
  put('comparisons', importComparisons(folder, indicatorIds, countyNames, els));
  return tables;
}

function pioneers(folder: string): Map<TableName, string> {
  return new Map<TableName, string>([
    ['organisations', tableText('organisations', importOrganisations(folder))],
    ['sites', tableText('sites', importSites(folder))],
    ['evidence', tableText('evidence', importEvidence(folder))],
  ]);
}

function writeBoundaries(folder: string): void {
  const files = new Map<string, unknown>([
    ['land.geojson', importLand()],
    [
      'neighbourhoods.topojson',
      importNeighbourhoodBoundaries(folder, importNeighbourhoods(folder)),
    ],
  ]);
  for (const [level, topology] of importBoundaries(folder))
    files.set(`${level}.topojson`, topology);
  for (const [name, content] of files) {
    const path = join(DATA_FOLDER, 'boundaries', name);
    const text = `${JSON.stringify(content)}\n`;
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    console.log(`boundaries/${name}: ${before === text ? 'no change' : 'replaced'}`);
    writeText(path, text);
  }
}

main();
