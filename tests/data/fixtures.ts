import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Districts } from '../../data/pipeline/build/boundaries';
import { checkTables, type CheckResult } from '../../data/pipeline/check/checkTables';
import { filesWithFallback } from '../../data/pipeline/tableFiles';

const FOLDER = fileURLToPath(new URL('../fixtures/data/', import.meta.url));

/** Check the small country of tests/fixtures/data/good, with the tables of one broken folder in it. */
export function checkFixture(brokenRule?: string): CheckResult {
  return checkFolder(`${FOLDER}broken/${brokenRule ?? 'nothing'}`);
}

/** The day after which no look of the small country can be. */
const EDITION = '2026-11-23';

/** Check the tables of a folder; those that it lacks are taken from the small country. */
export function checkFolder(folder: string): CheckResult {
  const shapes = (name: string): Districts =>
    JSON.parse(readFileSync(`${FOLDER}good/${name}.geojson`, 'utf8')) as Districts;
  return checkTables(
    (table) => filesWithFallback(folder, `${FOLDER}good`, table),
    shapes('districts'),
    shapes('neighbourhoods'),
    EDITION,
  );
}
