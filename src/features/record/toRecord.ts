import {
  ORGANISATION_FIELDS,
  plainText,
  SITE_FIELDS,
  type ChangedCells,
  type OrganisationField,
  type PpsRecord,
  type RecordPlace,
} from '../../dataset/record';
import type { Cells, Door, DraftPlace, RecordDraft } from '../../store';

/** The record that a draft is about, as the tables hold it. */
export interface Subject {
  readonly door: Door;
  /** Null for a new record and for a look. */
  readonly organisation: string | null;
  /** Empty for a new record. */
  readonly cells: ChangedCells<OrganisationField>;
  readonly practices: readonly string[];
  /** Of the places of the record, by id: the cells that the form can change. */
  readonly siteCells: ReadonlyMap<string, Cells>;
  /** ISO date of the tables. */
  readonly edition: string;
}

/** What is sent: only what differs from the record, with what stood there before. */
export function toRecord(draft: RecordDraft, subject: Subject): PpsRecord {
  const { door, organisation, edition } = subject;
  const nothing = {
    sender: draft.sender ?? 'public',
    edition,
    organisation,
    fields: {},
    suggestedPractices: [],
    places: [],
    look: null,
    reason: null,
    page: said(draft.page),
    note: said(draft.note),
  } satisfies Omit<PpsRecord, 'kind'>;
  if (door === 'looked') return { ...nothing, kind: 'looked', look: filled(draft.look) };
  if (door === 'close') return { ...nothing, kind: 'close', reason: said(draft.reason) };
  const fields = changedCells(draft.fields, subject.cells, ORGANISATION_FIELDS);
  const places = draft.places.flatMap((place) => changedPlace(place, subject.siteCells));
  const suggestedPractices = changedPractices(draft.practices, subject.practices);
  const changes = {
    ...nothing,
    fields,
    ...wasOf(fields, subject.cells),
    places,
    suggestedPractices,
  };
  if (door === 'add') return { ...changes, kind: 'add' };
  const changed = Object.keys(fields).length + places.length + suggestedPractices.length > 0;
  // Who changes nothing and speaks up confirms, unless the words are all that is to be corrected.
  const corrects = changed || (door === 'correct' && nothing.note !== null);
  return { ...changes, kind: corrects ? 'correct' : 'confirm' };
}

/** The cells that differ once both are plain; a list differs by what it holds, not by its order. */
function changedCells<Field extends string>(
  typed: Cells,
  before: ChangedCells<Field>,
  names: readonly Field[],
): { [Name in Field]?: string } {
  const changed: { [Name in Field]?: string } = {};
  for (const name of names) {
    const cell = typed[name];
    if (cell !== undefined && plainText(cell) !== plainText(before[name] ?? ''))
      changed[name] = plainText(cell);
  }
  return changed;
}

function changedPlace(
  { change, site, cells }: DraftPlace,
  siteCells: Subject['siteCells'],
): RecordPlace[] {
  if (change === 'remove') return [{ change, site, cells: {} }];
  const before: Cells = (site !== null && siteCells.get(site)) || {};
  const changed = changedCells(cells, before, SITE_FIELDS);
  if (Object.keys(changed).length === 0) return [];
  return [{ change, site, cells: changed, ...wasOf(changed, before) }];
}

/** Nothing where the same are chosen as before. */
function changedPractices(
  chosen: readonly string[] | null,
  before: readonly string[],
): readonly string[] {
  if (chosen === null) return [];
  const same = chosen.length === before.length && chosen.every((id) => before.includes(id));
  return same ? [] : chosen;
}

/** What stood in the cells that change; what was empty needs no telling. */
function wasOf<Field extends string>(
  changed: ChangedCells<Field>,
  before: ChangedCells<string>,
): { was?: ChangedCells<Field> } {
  const was: { [Name in Field]?: string } = {};
  for (const name of Object.keys(changed) as Field[]) if (before[name]) was[name] = before[name];
  return Object.keys(was).length === 0 ? {} : { was };
}

function filled(cells: Cells): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => {
      const plain = plainText(cell);
      return plain === '' ? [] : [[name, plain]];
    }),
  );
}

function said(text: string): string | null {
  return plainText(text) || null;
}
