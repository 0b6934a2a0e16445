import type { CellsOf } from '../tableFiles';
import { nationOf } from './areas';
import { cell, readPublication } from './publication';
import type { Draft, PioneerDrafts } from './secondEdition';

/** The first edition of the pioneers, their sites and the studies about them, as published. */
export function readFirstEdition(folder: string): PioneerDrafts {
  const read = (file: string, needed: readonly string[]): Draft[] =>
    readPublication(folder, file, needed).map((record) => ({ ...record }));
  return {
    organisations: read('organisations.csv', ['id', 'checked_page', 'checked_result']),
    sites: read('sites.csv', ['site_id', 'organisation_id', 'precision']),
    evidence: read('evidence.csv', ['organisation_id', 'study']),
  };
}

/**
 * Both editions, written for this project, as tables of ours. After this the tables belong to the
 * people who edit them.
 */
export function organisationRows(drafts: readonly Draft[]): CellsOf<'organisations'>[] {
  return drafts.map((record) => ({
    id: cell(record, 'id'),
    name: cell(record, 'name'),
    url: cell(record, 'url'),
    sectors: cell(record, 'sectors'),
    practices: cell(record, 'practices'),
    empowerment: cell(record, 'empowerment'),
    reach: cell(record, 'reach'),
    problem: cell(record, 'problem'),
    approach: cell(record, 'approach'),
    scale: cell(record, 'scale'),
    evidence_level: cell(record, 'evidence_level'),
    founded: cell(record, 'founded'),
    status: cell(record, 'status'),
    charity_number: cell(record, 'charity_number'),
    source: cell(record, 'source'),
    confidence: cell(record, 'confidence'),
    verified_on: cell(record, 'verified_on'),
    checked_page: cell(record, 'checked_page'),
    checked_result: cell(record, 'checked_result'),
  }));
}

export function siteRows(drafts: readonly Draft[]): CellsOf<'sites'>[] {
  return drafts.map((record) => ({
    id: cell(record, 'site_id'),
    organisation_id: cell(record, 'organisation_id'),
    name: cell(record, 'site_name'),
    kind: cell(record, 'kind'),
    precision: cell(record, 'precision'),
    longitude: cell(record, 'lon'),
    latitude: cell(record, 'lat'),
    place: cell(record, 'postcode_or_place'),
    area_code: cell(record, 'local_authority_code'),
    nation: nationOf(cell(record, 'nation')),
    coverage: '',
    source: cell(record, 'source'),
    confidence: cell(record, 'confidence'),
  }));
}

export function evidenceRows(drafts: readonly Draft[]): CellsOf<'evidence'>[] {
  return drafts.map((record) => ({
    organisation_id: cell(record, 'organisation_id'),
    study: cell(record, 'study'),
    design: cell(record, 'design'),
    finding: cell(record, 'finding'),
    direction: cell(record, 'direction'),
    self_efficacy_measured: cell(record, 'self_efficacy_measured'),
    qualities: cell(record, 'qualities'),
    confidence: cell(record, 'confidence'),
    source: cell(record, 'source'),
    page: firstPage(cell(record, 'page')),
  }));
}

/** A study may stand on several pages; the first is the one it was read on. */
function firstPage(pages: string): string {
  return pages.split(/\s*;\s*|\s+/u)[0] ?? '';
}
