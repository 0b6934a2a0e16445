import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { parseCsv } from '../../src/dataset/csv';
import type { TableName } from '../../src/dataset/schema/tables';
import { DATA_FOLDER } from './dataFolder';
import { compareTables, describeChange } from './changeReport';
import { importAreas } from './import/areas';
import { importBoundaries } from './import/boundaries';
import { importClusters } from './import/clusters';
import { importCombinedAuthorities } from './import/combinedAuthorities';
import { importComparisons } from './import/comparisons';
import { decided } from './import/decisions';
import { readElsFigures } from './import/elsFigures';
import { importFormerCodes } from './import/formerCodes';
import { importLand } from './import/land';
import { importListedFigures } from './import/listedFigures';
import { importNeighbourhoodBoundaries } from './import/neighbourhoodBoundaries';
import { importNeighbourhoodDomains } from './import/neighbourhoodDomains';
import { importNeighbourhoodDeprivation } from './import/neighbourhoodDeprivation';
import { importNeighbourhoods } from './import/neighbourhoods';
import { comparePeriods } from './import/periods';
import { withOthersRows } from './import/othersRows';
import { evidenceRows, organisationRows, readFirstEdition, siteRows } from './import/pioneers';
import { importNorthamptonshires } from './import/northamptonshires';
import { importPostcodeDistricts, importPostcodeSectors } from './import/postcodes';
import { importRegions } from './import/regions';
import { importLooks, importScales, takeOver } from './import/secondEdition';
import { importSimilar } from './import/similar';
import type { NamedPlace } from './import/spread';
import { importTrends, importTrendSeries } from './import/trends';
import { importValues } from './import/values';
import { readRecords } from './readRecords';
import { type CellsOf, readTableText, tableText, writeTable, writeText } from './tableFiles';

const USAGE = `npm run data:import -- <folder of publications> [<folder of pioneers>] [--pioneers]

Reads the official publications and writes the tables of statistics and the boundaries under data/.
Prints what would change before it replaces anything. The tables that people edit (organisations,
sites, evidence) are written only with --pioneers; the manifest and the taxonomy never are.`;

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
  if (options.pioneers) for (const [name, rows] of pioneers(pioneersFolder)) tables.set(name, rows);
  for (const [name, rows] of tables) {
    const text = tableText(name, rows);
    console.log(describeChange(compareTables(name, readTableText(DATA_FOLDER, name), text)));
  }
  for (const [name, rows] of tables) writeTable(DATA_FOLDER, name, rows);
  writeBoundaries(folder);
}

type Rows = readonly Readonly<Record<string, string | number | null>>[];

/** The tables that official statistics fill, ready to write. */
function statistics(folder: string): Map<TableName, Rows> {
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
  const indicatorIds = new Set(
    indicators.filter(({ values_by }) => values_by === 'import').map(({ id }) => id),
  );
  const decimalsOf = new Map(indicators.map(({ id, decimals }) => [id, decimals]));
  const places = areas.map(({ code, county_code, population }) => ({
    code: String(code),
    countyCode: String(county_code),
    population: Number(population),
  }));
  const els = readElsFigures(folder);
  for (const sentence of comparePeriods(indicators, els)) console.log(sentence);

  const tables = new Map<TableName, Rows>();
  const put = (name: TableName, rows: Rows): void => {
    tables.set(name, rows);
  };
  /** The rows of indicators whose figures people write stay as they are. */
  const putOwn = (
    name: TableName,
    rows: readonly (Rows[number] & { readonly indicator_id: unknown })[],
  ): void => {
    const existing = parseCsv(name, readTableText(DATA_FOLDER, name) ?? '').records;
    put(
      name,
      withOthersRows(rows, existing, (id) => indicatorIds.has(id)),
    );
  };
  put('areas', areas);
  put('regions', importRegions(folder));
  put('combined_authorities', importCombinedAuthorities(folder, areas));
  put('former_codes', formerCodes);
  put('similar', importSimilar(folder, districtCode));
  put('clusters', importClusters(folder, districtCode));
  const neighbourhoods = importNeighbourhoods(folder);
  put('neighbourhoods', neighbourhoods);
  put('neighbourhood_deprivation', importNeighbourhoodDeprivation(folder, neighbourhoods));
  put('neighbourhood_domains', importNeighbourhoodDomains(folder));
  put('postcode_districts', importPostcodeDistricts(folder));
  put('postcode_sectors', importPostcodeSectors(folder));
  const values = [
    ...importValues(folder, indicatorIds, countyCode, els),
    ...importListedFigures(folder, places, districtCode, decimalsOf),
    ...importNorthamptonshires(folder),
  ].toSorted(byIndicatorAndArea);
  putOwn('values', values);
  putOwn('trends', importTrends(folder, values, formerCodes));
  putOwn('trend_series', importTrendSeries(indicators));
  putOwn('comparisons', importComparisons(folder, indicatorIds, countyNames, els));
  return tables;
}

function byIndicatorAndArea(a: CellsOf<'values'>, b: CellsOf<'values'>): number {
  const [keyA, keyB] = [a, b].map((row) => `${row.indicator_id} ${row.area_code}`);
  return (keyA ?? '') < (keyB ?? '') ? -1 : 1;
}

function pioneers(folder: string): Map<TableName, Rows> {
  const mergedInto = new Map(
    readRecords(DATA_FOLDER, 'former_organisations').map(({ id, now }) => [id, now]),
  );
  const decisions = readRecords(DATA_FOLDER, 'decisions');
  const drafts = takeOver(folder, readFirstEdition(folder), namedPlaces(), mergedInto);
  return new Map<TableName, Rows>([
    ['organisations', decided('organisations', organisationRows(drafts.organisations), decisions)],
    ['sites', decided('sites', siteRows(drafts.sites), decisions)],
    ['evidence', evidenceRows(drafts.evidence)],
    ['looked', importLooks(folder)],
    ['scales', importScales(folder)],
  ]);
}

/** Counties first: a district that is its own upper tier has a point. */
function namedPlaces(): ReadonlyMap<string, NamedPlace> {
  const areas = readRecords(DATA_FOLDER, 'areas');
  return new Map<string, NamedPlace>([
    ...areas.map((area) => [area.county_code, { name: area.county_name, point: null }] as const),
    ...areas.map(
      ({ code, name, centre_longitude: longitude, centre_latitude: latitude }) =>
        [code, { name, point: [longitude, latitude] }] as const,
    ),
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
