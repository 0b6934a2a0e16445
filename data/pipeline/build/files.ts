import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { decodeCore, decodeDemand, decodeFrame, decodeIndicators } from '../../../src/dataset';
import { decodeLand } from '../../../src/dataset/decodeBoundaries';
import type { BoundaryTopology } from '../boundaryTopology';
import { readDataDate } from '../tableFiles';
import type { Tables } from '../tables';
import { borderFeatures, districtFeatures, inDegrees } from './boundaries';
import { boundsByCode } from './bounds';
import { buildDetails } from './details';
import { buildDirectory } from './directory';
import { buildFrame } from './frame';
import { buildGlance } from './glance';
import { buildComparisons, buildFigures, buildIndicators } from './indicators';
import { buildDomains } from './domains';
import { buildGroups } from './groups';
import { buildManifest } from './manifest';
import { buildNeighbours } from './neighbours';
import { buildNeighbourhoodShapes } from './neighbourhoodShapes';
import { buildNeighbourhoods } from './neighbourhoods';
import { buildDemand, buildGazetteer } from './places';
import { buildScales } from './scales';
import { buildSurroundings } from './surroundings';
import { buildTrends } from './trends';
import { buildQuestions } from './questions';
import { buildWalks } from './walks';

const LAND = 'boundaries/land.geojson';

/** Of sixteen: enough that no two editions share them by chance. */
const EDITION_DIGITS = 10;

/** Every published file by name, as text. The same tables give the same bytes: no clock, no chance. */
export function buildFiles(dataFolder: string, tables: Tables): ReadonlyMap<string, string> {
  const overview = readTopology(dataFolder, 'overview');
  const detail = districtFeatures(readTopology(dataFolder, 'detail'));
  const bounds = boundsByCode(detail);
  const areaByCode = new Map(tables.areas.map((area) => [area.code, area]));
  const placeOf = (code: string): { nation: string; regionCode: string } => {
    const area = known(areaByCode.get(code), code);
    return { nation: area.nation, regionCode: area.region_code };
  };

  const date = readDataDate(dataFolder);

  const contents = new Map<string, unknown>();
  const put = (name: string, content: unknown): void => void contents.set(name, content);
  put(
    'frame.json',
    buildFrame(tables, (code) => known(bounds.get(code), code)),
  );
  put('directory.json', buildDirectory(tables, date));
  put('indicators.json', buildIndicators(tables));
  put('figures.json', buildFigures(tables));
  put('comparisons.json', buildComparisons(tables));
  for (const [name, content] of buildDetails(tables)) put(name, content);
  put('demand.json', buildDemand(tables));
  put('groups.json', buildGroups(tables));
  for (const [name, content] of buildDomains(tables)) put(name, content);
  put('scales.json', buildScales(tables));
  put('gazetteer.json', buildGazetteer(tables));
  put('questions.json', buildQuestions(tables));
  put('walks.json', buildWalks(tables));
  put('neighbours.json', buildNeighbours(tables, overview));
  for (const [name, content] of buildNeighbourhoods(tables)) put(name, content);
  for (const [name, content] of buildTrends(tables)) put(name, content);
  const shapes = buildNeighbourhoodShapes(tables, readTopology(dataFolder, 'neighbourhoods'));
  for (const [name, content] of shapes) put(name, content);
  const coarse = districtFeatures(overview);
  const land = decodeLand(readJson(dataFolder, LAND), LAND);
  const surroundings = buildSurroundings({ overview: coarse, detail }, land, (code) =>
    known(bounds.get(code), code),
  );
  for (const [name, content] of surroundings) put(name, content);
  put('boundaries-overview.geojson', coarse);
  put('boundaries-detail.geojson', detail);
  put('borders.geojson', borderFeatures(overview, placeOf));
  put('land.geojson', land);
  const built = (name: string): unknown => JSON.parse(asText(contents.get(name)));
  put(
    'glance.json',
    buildGlance({
      core: decodeCore(decodeFrame(built('frame.json')), built('directory.json')),
      indicators: decodeIndicators(built('indicators.json'), built('figures.json')),
      demand: decodeDemand(built('demand.json')),
    }),
  );
  const edition = editionOf(date, contents);
  const files = new Map<string, string>();
  for (const [name, content] of contents)
    files.set(name, asText(isKeyed(name) ? content : { edition, ...(content as object) }));
  files.set('manifest.json', asText(buildManifest(date, edition, files)));
  return files;
}

/**
 * Files of one area name what they tell of by code. The others count areas and organisations by
 * place, so that a file of another edition would move figures to other districts.
 */
function isKeyed(name: string): boolean {
  return name.includes('/');
}

/** The day of the data, and a mark that changes with the smallest part of them. */
function editionOf(date: string, contents: ReadonlyMap<string, unknown>): string {
  const hash = createHash('sha256');
  for (const [name, content] of contents) hash.update(name).update(JSON.stringify(content));
  return `${date}-${hash.digest('hex').slice(0, EDITION_DIGITS)}`;
}

function asText(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}

function readTopology(folder: string, level: string): BoundaryTopology {
  return inDegrees(readJson(folder, `boundaries/${level}.topojson`) as BoundaryTopology);
}

function readJson(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

function known<TValue>(value: TValue | undefined, code: string): TValue {
  if (value === undefined) throw new Error(`${code} stands in a table but not in another`);
  return value;
}
