import { lookRow } from '../schema/lookRows';
import { organisationRow, siteRow } from '../schema/pioneerRows';

/**
 * What somebody says about a pioneer, or about having looked for one: as it travels from the form to
 * the desk. Cells are text, as the tables hold them, and named by the columns of the tables.
 */

export const RECORD_KINDS = ['add', 'correct', 'confirm', 'close', 'looked'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Whom the sender says to be. Nobody has proved it. */
export const SENDERS = ['organisation', 'public'] as const;
export type Sender = (typeof SENDERS)[number];

export const PLACE_CHANGES = ['add', 'correct', 'remove'] as const;
export type PlaceChange = (typeof PLACE_CHANGES)[number];

/** What the team alone sets: who a row belongs to, and how far it has been checked. */
const TEAM_SETS = [
  'id',
  'organisation_id',
  'practices',
  'source',
  'confidence',
  'verified_on',
  'checked_page',
  'checked_result',
] as const;
type TeamSets = (typeof TEAM_SETS)[number];

export type OrganisationField = Exclude<keyof (typeof organisationRow)['entries'], TeamSets>;
export type SiteField = Exclude<keyof (typeof siteRow)['entries'], TeamSets>;
/** The columns of a look that somebody knows who looked; the desk counts the others. */
export type LookField = 'area_code' | 'sector' | 'looked_on' | 'how' | 'queries';

export const ORGANISATION_FIELDS = Object.keys(organisationRow.entries).filter(
  (name): name is OrganisationField => !isTeamField(name),
);
export const SITE_FIELDS = Object.keys(siteRow.entries).filter(
  (name): name is SiteField => !isTeamField(name),
);
export const LOOK_FIELDS: readonly LookField[] = [
  'area_code',
  'sector',
  'looked_on',
  'how',
  'queries',
];

/** The schema of a cell, by its column: the same as the table's. */
export const ORGANISATION_CELLS = organisationRow.entries;
export const SITE_CELLS = siteRow.entries;
export const LOOK_CELLS = lookRow.entries;

/** Cells that change; '' empties one, and a column that is not there stays as it is. */
export type ChangedCells<Field extends string> = { readonly [Name in Field]?: string };

export interface RecordPlace {
  readonly change: PlaceChange;
  /** Id of the site in the tables; null where one is added. */
  readonly site: string | null;
  readonly cells: ChangedCells<SiteField>;
  /** Of the cells that change, what the sender saw there: so that the desk sees when they moved on. */
  readonly was?: ChangedCells<SiteField>;
}

export interface PpsRecord {
  readonly kind: RecordKind;
  readonly sender: Sender;
  /** ISO date of the tables that the sender saw. */
  readonly edition: string;
  /** Id in the tables; null for add and looked. */
  readonly organisation: string | null;
  readonly fields: ChangedCells<OrganisationField>;
  /** Of the fields that change, what the sender saw there. */
  readonly was?: ChangedCells<OrganisationField>;
  /** Ids of practices. People suggest them, the team sets them. */
  readonly suggestedPractices: readonly string[];
  readonly places: readonly RecordPlace[];
  /** Null unless somebody looked and found none. */
  readonly look: ChangedCells<LookField> | null;
  /** Why it has closed. */
  readonly reason: string | null;
  /** Public page where what is said can be seen. */
  readonly page: string | null;
  readonly note: string | null;
}

/** What is wrong with a record: `field` as the block names it, null where the whole is meant. */
export interface RecordProblem {
  readonly field: string | null;
  readonly message: string;
}

export function isTeamField(column: string): boolean {
  return TEAM_SETS.some((name) => name === column);
}
