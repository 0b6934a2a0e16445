import type { Cells } from '../../../src/dataset/csv';
import type { CellsOf } from '../tableFiles';
import { cell, readPublication } from './publication';
import { withoutReplaced } from './replacedStudies';
import { type NamedPlace, spreadOverPlaces } from './spread';

const FOLDER = 'second-edition';

/** A row of the publication that may be changed before it becomes one of ours. */
export type Draft = Record<string, string>;

export interface PioneerDrafts {
  readonly organisations: readonly Draft[];
  readonly sites: readonly Draft[];
  readonly evidence: readonly Draft[];
}

/**
 * The first edition with the second taken over: corrections applied, studies that were read again
 * replaced, new organisations and sites joined, and records that turned out to be one body merged.
 *
 * @param places districts of December 2024 and counties, by code
 * @param mergedInto the id that a former id has become
 */
export function takeOver(
  folder: string,
  first: PioneerDrafts,
  places: ReadonlyMap<string, NamedPlace>,
  mergedInto: ReadonlyMap<string, string>,
): PioneerDrafts {
  const corrections = readPublication(folder, `${FOLDER}/corrections.csv`, [
    'table',
    'id',
    'field',
    'why',
  ]);
  const readAgain = readPublication(folder, `${FOLDER}/evidence-corrections.csv`, [
    'organisation_id',
    'old_study',
  ]);
  // A correction that names councils says so where they come from nothing but what people know.
  const unconfirmed = new Set(
    corrections
      .filter((record) => cell(record, 'why').includes('general knowledge'))
      .map((record) => cell(record, 'id')),
  );
  const correctionsOf = (table: string): readonly Cells[] =>
    corrections.filter((record) => cell(record, 'table') === table);
  const organisations = [
    ...corrected(first.organisations, 'id', correctionsOf('organisations')),
    ...draftsOf(folder, 'organisations.csv'),
  ].filter(({ id }) => !mergedInto.has(id ?? ''));
  const sites = [
    ...corrected(first.sites, 'site_id', correctionsOf('sites')).flatMap((site) =>
      spreadOverPlaces(site, places, !unconfirmed.has(site['site_id'] ?? '')),
    ),
    ...draftsOf(folder, 'sites.csv'),
  ];
  const evidence = [
    ...withoutReplaced(first.evidence, readAgain),
    ...draftsOf(folder, 'evidence.csv'),
  ];
  const renamed = (draft: Draft): Draft => {
    const id = draft['organisation_id'] ?? '';
    return { ...draft, organisation_id: mergedInto.get(id) ?? id };
  };
  return { organisations, sites: sites.map(renamed), evidence: evidence.map(renamed) };
}

export function importLooks(folder: string): CellsOf<'looked'>[] {
  return draftsOf(folder, 'looked.csv').map((look) => ({
    area_code: look['area_code'] ?? '',
    sector: look['sector'] ?? '',
    looked_on: look['looked_on'] ?? '',
    kind: 'stored-pages',
    how: look['how'] ?? '',
    queries: look['queries'] ?? '',
    known_before: look['known_before'] ?? '',
    found: look['found'] ?? '',
    access_before: look['first_edition_access'] ?? '',
    access_after: '',
    again: 'no',
    note: look['note'] ?? '',
  }));
}

export function importScales(folder: string): CellsOf<'scales'>[] {
  return draftsOf(folder, 'scales.csv').map((scale) => ({
    id: scale['scale_id'] ?? '',
    name: scale['name'] ?? '',
    measures: scale['what_it_measures'] ?? '',
    items: scale['items'] ?? '',
    minutes: scale['minutes'] ?? '',
    terms: scale['licence_or_terms'] ?? '',
    source_page: scale['source_page'] ?? '',
    uk_use: scale['uk_use'] ?? '',
    checked: scale['checked'] ?? '',
  }));
}

function draftsOf(folder: string, file: string): Draft[] {
  return readPublication(folder, `${FOLDER}/${file}`, []).map((record) => ({ ...record }));
}

/** Each field that a correction names, where the row still holds what the correction found. */
function corrected(
  rows: readonly Draft[],
  key: string,
  corrections: readonly Cells[],
): readonly Draft[] {
  const drafts = rows.map((row) => ({ ...row }));
  for (const correction of corrections) {
    const [id, field] = [cell(correction, 'id'), cell(correction, 'field')];
    const draft = drafts.find((row) => row[key] === id);
    if (draft === undefined) throw new Error(`A correction names ${id}, which is no row`);
    if ((draft[field] ?? '').trim() !== cell(correction, 'old_value'))
      throw new Error(`A correction of ${id} ${field} found another value than the row holds`);
    draft[field] = cell(correction, 'new_value');
  }
  return drafts;
}
