import type { Position } from '../domain';
import type { Door, LinkState, Selection } from './linkState';
import type { Slice } from './store';

/** Cells as the tables hold them, by column. */
export type Cells = Readonly<Record<string, string>>;

/** A place that is to be added, corrected or taken away. */
export interface DraftPlace {
  readonly change: 'add' | 'correct' | 'remove';
  /** Id of the place in the tables; null for a new one. */
  readonly site: string | null;
  /** All cells of a new one; of another those that were changed. */
  readonly cells: Cells;
}

/** What somebody is writing about a record. What was not touched is not here. */
export interface RecordDraft {
  /** Whether the sender speaks for the organisation; null until it is said. */
  readonly sender: 'organisation' | 'public' | null;
  /** Cells of the organisation that were typed over. */
  readonly fields: Cells;
  /** Null until a choice is made: the practices of the record. */
  readonly practices: readonly string[] | null;
  readonly places: readonly DraftPlace[];
  /** Where, when and how somebody looked, as cells of the table of looks. */
  readonly look: Cells;
  /** Why a record should close. */
  readonly reason: string;
  /** Address of a public page where all this can be read. */
  readonly page: string;
  readonly note: string;
}

export const NEW_DRAFT: RecordDraft = {
  sender: null,
  fields: {},
  practices: null,
  places: [],
  look: {},
  reason: '',
  page: '',
  note: '',
};

/** A new record stands as active: who adds it has seen it at work. */
export const NEW_CELLS: Cells = { status: 'active' };

/** What the form is open for, so that the map can come back to it. */
type FormLink = Pick<LinkState, 'door' | 'selected'>;

export interface RecordSlice {
  /** By `draftKey`. They live as long as the page does. */
  readonly drafts: Readonly<Record<string, RecordDraft>>;
  /** The form that waits for a point on the map. */
  readonly pickingForRecord: FormLink | null;
  /** The point, until the form has taken it. */
  readonly pickedForRecord: Position | null;
  readonly changeDraft: (key: string, change: Partial<RecordDraft>) => void;
  readonly dropDraft: (key: string) => void;
  /**
   * Opens the form with what is known already; without an organisation a new one is added. What was
   * being written about the same record gives way.
   */
  readonly startDraft: (organisationId: string | null, known: Partial<RecordDraft>) => void;
  readonly pickForRecord: () => void;
  /** Gives the point that was chosen to the form, and opens it again; null gives up. */
  readonly placeForRecord: (position: Position | null) => void;
  readonly takePicked: () => void;
}

/** Names the draft of what the form is open for: to confirm is to correct nothing. */
export function draftKey(door: Door, selected: Selection | null): string {
  const kind = door === 'confirm' ? 'correct' : door;
  const about = kind === 'correct' || kind === 'close' ? selected : null;
  return about?.kind === 'organisation' ? `${kind} ${about.id}` : kind;
}

export const createRecordSlice: Slice<RecordSlice> = (set, get) => ({
  drafts: {},
  pickingForRecord: null,
  pickedForRecord: null,
  changeDraft: (key, change) =>
    set(({ drafts }) => ({
      drafts: { ...drafts, [key]: { ...(drafts[key] ?? NEW_DRAFT), ...change } },
    })),
  dropDraft: (key) =>
    set(({ drafts }) => {
      const { [key]: _dropped, ...rest } = drafts;
      return { drafts: rest };
    }),
  startDraft: (id, known) => {
    const door = id === null ? 'add' : 'correct';
    const selected = id === null ? null : ({ kind: 'organisation', id } as const);
    const key = draftKey(door, selected);
    const fields = { ...(id === null && NEW_CELLS), ...known.fields };
    set(({ drafts }) => ({ drafts: { ...drafts, [key]: { ...NEW_DRAFT, ...known, fields } } }));
    get().go({ view: 'record', door, selected });
  },
  pickForRecord: () => {
    const { door, selected } = get().link;
    get().go({ view: 'explore', show: 'map', door: null, selected: null });
    set({ pickingForRecord: { door, selected }, panelRaised: false });
  },
  placeForRecord: (position) => {
    const back = get().pickingForRecord;
    if (!back) return;
    set({ pickingForRecord: null, pickedForRecord: position });
    get().go({ view: 'record', ...back });
  },
  takePicked: () => set({ pickedForRecord: null }),
});
