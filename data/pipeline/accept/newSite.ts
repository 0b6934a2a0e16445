import type { Cells } from '../../../src/dataset/csv';
import type { ChangedCells, SiteField } from '../../../src/dataset/record';
import { emptyRow } from '../tableFiles';

/** A whole row for a place that somebody named. */
export function newSite(
  cells: ChangedCells<SiteField>,
  id: string,
  organisation: string,
  source: string,
): Cells {
  return {
    ...emptyRow('sites'),
    ...cells,
    id,
    organisation_id: organisation,
    source,
    confidence: 'low',
  };
}
