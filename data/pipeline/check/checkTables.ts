import type { Problem } from '../../../src/dataset/csv';
import type { TableName } from '../../../src/dataset/schema/tables';
import type { Districts } from '../build/boundaries';
import type { TableFile } from '../tableFiles';
import { findBadAreas } from './areas';
import { findAgeingOutOfOrder, findMissingStates } from './certainty';
import { findBadCrossings } from './crossings';
import { type CheckedTables, checkRows } from './checkedTables';
import { findImpossibleDates } from './dates';
import { findBrokenDecisions } from './decisions';
import { findDuplicates } from './duplicates';
import { findBadFigures, findMissingFigures } from './figures';
import { findBadFoundations } from './foundations';
import { findLivingFormers } from './formerOrganisations';
import { findBadLooks } from './looks';
import { findBadNeedSets } from './needSets';
import { findBadMeasures } from './deprivationMeasures';
import { findBadNeighbourhoods } from './neighbourhoods';
import { findPointsOutside } from './points';
import { findBadPopulations } from './populations';
import { findUnknownReferences } from './references';
import { findBadSearchTables } from './searchTables';
import { findBadSites } from './sites';
import { findBadStarters } from './starters';
import { findBadWalks } from './walks';
import { findBadTrends } from './trends';

export interface CheckResult {
  readonly tables: CheckedTables;
  readonly problems: readonly Problem[];
}

/**
 * Every rule over every table: first each row by itself, then the rows together.
 *
 * @param zones shapes of the neighbourhoods
 * @param edition ISO date of the data, as in data/VERSION
 */
export function checkTables(
  filesOf: (table: TableName) => readonly TableFile[],
  districts: Districts,
  zones: Districts,
  edition: string,
): CheckResult {
  const { tables, problems } = checkRows(filesOf);
  return {
    tables,
    problems: [
      ...problems,
      ...findDuplicates(tables),
      ...findUnknownReferences(tables),
      ...findBadAreas(tables, districts),
      ...findBadPopulations(tables),
      ...findBadNeighbourhoods(tables, zones),
      ...findBadMeasures(tables),
      ...findBadFigures(tables),
      ...findMissingFigures(tables),
      ...findBadNeedSets(tables),
      ...findBadFoundations(tables),
      ...findBadStarters(tables),
      ...findBadWalks(tables),
      ...findBadTrends(tables),
      ...findBadSites(tables),
      ...findImpossibleDates(tables, edition),
      ...findLivingFormers(tables),
      ...findBrokenDecisions(tables),
      ...findMissingStates(tables),
      ...findAgeingOutOfOrder(tables),
      ...findBadLooks(tables, edition),
      ...findBadCrossings(tables),
      ...findBadSearchTables(tables),
      ...findPointsOutside(tables, districts),
    ],
  };
}
