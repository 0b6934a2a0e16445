import type * as v from 'valibot';

import {
  areaRow,
  clusterRow,
  combinedAuthorityRow,
  deprivationMeasureRow,
  formerCodeRow,
  neighbourhoodDeprivationRow,
  neighbourhoodDomainRow,
  neighbourhoodRow,
  postcodeDistrictRow,
  postcodeSectorRow,
  regionRow,
  similarRow,
} from './areaRows';
import {
  comparisonRow,
  indicatorRow,
  needSetRow,
  themeRow,
  trendRow,
  trendSeriesRow,
  valueRow,
} from './indicatorRows';
import {
  ageingRow,
  certaintyRow,
  decisionRow,
  formerOrganisationRow,
  lookRow,
  scaleRow,
  scaleSuggestionRow,
} from './lookRows';
import { designRow, evidenceRow, organisationRow, publicHostRow, siteRow } from './pioneerRows';
import { foundationRow } from './foundationRows';
import { outsidePlaceRow, placeAliasRow, topicRow } from './searchRows';
import { starterRow } from './starterRows';
import { walkRow } from './walkRows';
import { familyRow, practiceRow, sectorRow } from './taxonomyRows';
import { barrierRow, crossingRow } from './waterRows';

/**
 * Every table under data/, with the schema of a row and the columns that identify it. A table with
 * `fileBy` is a folder: one file for each content of that column, named by it, without the column.
 */
export const TABLES = {
  areas: { row: areaRow, key: ['code'] },
  regions: { row: regionRow, key: ['code'] },
  combined_authorities: { row: combinedAuthorityRow, key: ['code'] },
  former_codes: { row: formerCodeRow, key: ['code', 'name'] },
  similar: { row: similarRow, key: ['area_code', 'rank'] },
  clusters: { row: clusterRow, key: ['area_code'] },
  neighbourhoods: { row: neighbourhoodRow, key: ['code'] },
  neighbourhood_deprivation: { row: neighbourhoodDeprivationRow, key: ['code'] },
  neighbourhood_domains: { row: neighbourhoodDomainRow, key: ['code'] },
  deprivation_measures: { row: deprivationMeasureRow, key: ['index', 'sector'] },
  barriers: { row: barrierRow, key: ['id'] },
  crossings: { row: crossingRow, key: ['barrier_id', 'name'] },
  postcode_districts: { row: postcodeDistrictRow, key: ['postcode_district'] },
  postcode_sectors: { row: postcodeSectorRow, key: ['postcode_sector'] },
  place_aliases: { row: placeAliasRow, key: ['alias', 'code'] },
  outside_places: { row: outsidePlaceRow, key: ['name'] },
  topics: { row: topicRow, key: ['id'] },
  themes: { row: themeRow, key: ['id'] },
  indicators: { row: indicatorRow, key: ['id'] },
  values: { row: valueRow, key: ['indicator_id', 'area_code'], fileBy: 'indicator_id' },
  comparisons: { row: comparisonRow, key: ['indicator_id', 'code'] },
  trends: { row: trendRow, key: ['indicator_id', 'area_code', 'period'] },
  trend_series: { row: trendSeriesRow, key: ['indicator_id'] },
  need_sets: { row: needSetRow, key: ['id', 'nation'] },
  sectors: { row: sectorRow, key: ['id'] },
  families: { row: familyRow, key: ['id'] },
  practices: { row: practiceRow, key: ['id'] },
  foundations: { row: foundationRow, key: ['foundation', 'practice'] },
  starters: { row: starterRow, key: ['id'] },
  organisations: { row: organisationRow, key: ['id'] },
  sites: { row: siteRow, key: ['id'] },
  evidence: { row: evidenceRow, key: ['organisation_id', 'study'] },
  designs: { row: designRow, key: ['design'] },
  public_hosts: { row: publicHostRow, key: ['host'] },
  former_organisations: { row: formerOrganisationRow, key: ['id'] },
  decisions: { row: decisionRow, key: ['table', 'id', 'field'] },
  certainty: { row: certaintyRow, key: ['state'] },
  ageing: { row: ageingRow, key: ['state'] },
  looked: { row: lookRow, key: ['area_code', 'sector', 'looked_on'] },
  walks: { row: walkRow, key: ['walk', 'step'] },
  scales: { row: scaleRow, key: ['id'] },
  scale_suggestions: { row: scaleSuggestionRow, key: ['sector', 'scale_id'] },
} as const;

export type TableName = keyof typeof TABLES;
export type TableRow<TName extends TableName> = v.InferOutput<(typeof TABLES)[TName]['row']>;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The columns of a table, in the order in which they are written. */
export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(TABLES[table].row.entries);
}

/** The column by which a table is kept as several files; null for a table of one file. */
export function fileColumnOf(table: TableName): string | null {
  const definition = TABLES[table];
  return 'fileBy' in definition ? definition.fileBy : null;
}
