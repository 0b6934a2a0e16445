import type { Problem } from '../../../src/dataset/csv';
import type { TableName } from '../../../src/dataset/schema/tables';
import type { Districts } from '../build/boundaries';
import type { TableFile } from '../tableFiles';
import { findBadAreas } from './areas';
import { findBadCrossings } from './crossings';
import { type CheckedTables, checkRows } from './checkedTables';
import { findDuplicates } from './duplicates';
import { findBadFigures, findMissingFigures } from './figures';
import { findBadNeedSets } from './needSets';
import { findBadNeighbourhoods } from './neighbourhoods';
import { findPointsOutside } from './points';
import { findUnknownReferences } from './references';
import { findBadSites } from './sites';
import { findBadTrends } from './trends';

export interface CheckResult {
  readonly tables: CheckedTables;
  readonly problems: readonly Problem[];
}

/**
 * Every rule over every table: first each row by itself, then the rows together.
 *
 * @param zones shapes of the neighbourhoods
 */
export function checkTables(
  filesOf: (table: TableName) => readonly TableFile[],
  districts: Districts,
  zones: Districts,
): CheckResult {
  const { tables, problems } = checkRows(filesOf);
  return {
    tables,
    problems: [
      ...problems,
      ...findDuplicates(tables),
      ...findUnknownReferences(tables),
      ...findBadAreas(tables, districts),
      ...findBadNeighbourhoods(tables, zones),
      ...findBadFigures(tables),
      ...findMissingFigures(tables),
      ...findBadNeedSets(tables),
      ...findBadTrends(tables),
      ...findBadSites(tables),
      ...findBadCrossings(tables),
      ...findPointsOutside(tables, districts),
    ],
  };
}
