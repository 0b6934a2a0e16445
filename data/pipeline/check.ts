import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { BoundaryTopology } from './boundaryTopology';
import { type Districts, districtFeatures, inDegrees } from './build/boundaries';
import { checkTables } from './check/checkTables';
import { describeCheck } from './check/report';
import { filesWithFallback, readDataDate } from './tableFiles';

/**
 * npm run data:check [-- <folder>]: every problem of the tables with file, row and field. Tables
 * that the folder lacks are taken from data/, so a person can check one changed table by itself.
 */
const DATA_FOLDER = resolve(fileURLToPath(import.meta.url), '../..');
const folder = process.argv[2] ?? DATA_FOLDER;

const shapes = (name: string): Districts => {
  const text = readFileSync(join(DATA_FOLDER, `boundaries/${name}.topojson`), 'utf8');
  return districtFeatures(inDegrees(JSON.parse(text) as BoundaryTopology));
};
const result = checkTables(
  (table) => filesWithFallback(folder, DATA_FOLDER, table),
  shapes('detail'),
  shapes('neighbourhoods'),
  readDataDate(DATA_FOLDER),
);
console.log(describeCheck(result));
process.exitCode = result.problems.length === 0 ? 0 : 1;
