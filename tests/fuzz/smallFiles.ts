import { readFileSync } from 'node:fs';
import { boundsByCode } from '../../data/pipeline/build/bounds';
import type { Districts } from '../../data/pipeline/build/boundaries';
import { buildDetails } from '../../data/pipeline/build/details';
import { buildDirectory } from '../../data/pipeline/build/directory';
import { buildFrame } from '../../data/pipeline/build/frame';
import { buildDomains } from '../../data/pipeline/build/domains';
import { buildGroups } from '../../data/pipeline/build/groups';
import {
  buildComparisons,
  buildFigures,
  buildIndicators,
} from '../../data/pipeline/build/indicators';
import { buildDemand, buildGazetteer } from '../../data/pipeline/build/places';
import { readTables } from '../../data/pipeline/tables';

const FOLDER = 'tests/fixtures/data/good';

/**
 * The files that count by place, of the small country, as the build writes them: a hundred times
 * smaller than the published ones, so that a hundred times more can be tried.
 */
export function smallFiles(): Readonly<Record<string, unknown>> {
  const tables = readTables(FOLDER);
  const districts = JSON.parse(readFileSync(`${FOLDER}/districts.geojson`, 'utf8')) as Districts;
  const bounds = boundsByCode(districts);
  return asPublished({
    'frame.json': buildFrame(tables, (code) => bounds.get(code)!),
    'directory.json': buildDirectory(tables, '2026-11-23'),
    'indicators.json': buildIndicators(tables),
    'figures.json': buildFigures(tables),
    'comparisons.json': buildComparisons(tables),
    ...Object.fromEntries(buildDetails(tables)),
    'demand.json': buildDemand(tables),
    'groups.json': buildGroups(tables),
    ...Object.fromEntries(buildDomains(tables)),
    'gazetteer.json': buildGazetteer(tables),
    'boundaries.geojson': districts,
  });
}

/** A published file of the country, as parsed. */
export function publishedFile(name: string): unknown {
  return JSON.parse(readFileSync(`public/data/${name}`, 'utf8'));
}

function asPublished(files: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(files)) as Record<string, unknown>;
}
