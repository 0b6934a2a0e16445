import type { CellsOf } from '../tableFiles';
import { byCode } from './areas';
import { cell, readPublication } from './publication';

/**
 * Codes and names of districts since 2011, and the codes given to Barnsley and Sheffield in April
 * 2025, with the district of December 2024 they now belong to: Office for National Statistics,
 * Code History Database, https://geoportal.statistics.gov.uk.
 */
export function importFormerCodes(folder: string): CellsOf<'former_codes'>[] {
  return readPublication(folder, 'lookups/lad_any_code_to_lad24.csv', [
    'old_code',
    'old_name',
    'lad24_code',
  ])
    .filter(
      (record) =>
        cell(record, 'old_code') !== cell(record, 'lad24_code') ||
        cell(record, 'old_name') !== cell(record, 'lad24_name'),
    )
    .map((record) => ({
      code: cell(record, 'old_code'),
      name: cell(record, 'old_name'),
      area_code: cell(record, 'lad24_code'),
    }))
    .sort(byCode);
}
