import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { TableName } from '../../../src/dataset/schema/tables';
import type { BoundaryTopology } from '../boundaryTopology';
import { type Districts, districtFeatures, inDegrees } from '../build/boundaries';
import type { TableFile } from '../tableFiles';
import { type CheckResult, checkTables } from './checkTables';

/**
 * Every rule over every table, with the boundaries of the folder of the data.
 *
 * @param edition ISO date of the tables
 */
export function checkData(
  dataFolder: string,
  filesOf: (table: TableName) => readonly TableFile[],
  edition: string,
): CheckResult {
  const shapes = (name: string): Districts => {
    const text = readFileSync(join(dataFolder, `boundaries/${name}.topojson`), 'utf8');
    return districtFeatures(inDegrees(JSON.parse(text) as BoundaryTopology));
  };
  return checkTables(filesOf, shapes('detail'), shapes('neighbourhoods'), edition);
}
