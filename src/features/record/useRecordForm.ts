import { useEffect, useMemo, useState } from 'react';
import { dayOfPage } from '../../dataset';
import { dayOf, type CoreData } from '../../domain';
import {
  draftKey,
  NEW_CELLS,
  NEW_DRAFT,
  useStore,
  valueOf,
  type Cells,
  type Door,
  type RecordDraft,
} from '../../store';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { forget, keepOn, readKept, type Kept } from './keptDraft';
import { organisationCells, siteCells } from './recordCells';
import type { Subject } from './toRecord';

export interface RecordForm {
  readonly core: CoreData;
  readonly door: Door;
  readonly key: string;
  readonly draft: RecordDraft;
  readonly subject: Subject;
  /** Name of the organisation as the map has it; empty for a new record. */
  readonly name: string;
  /** What the device held of it when it was opened; null once something is written in the page. */
  readonly kept: Kept['state'] | null;
  readonly change: (part: Partial<RecordDraft>) => void;
  /** Empties the form, here and on the device. */
  readonly startAfresh: () => void;
  readonly addPlace: (cells: Cells) => void;
}

/** What the form is open for; null while the record is fetched, or where there is none of it. */
export function useRecordForm(core: CoreData, door: Door): RecordForm | null {
  const selected = useStore((state) => state.link.selected);
  const key = draftKey(door, selected);
  const written = useStore((state) => state.drafts[key]);
  const [begun, setBegun] = useState(0);
  // Read again when the form was emptied.
  const kept = useMemo(() => ({ begun, ...readKept(key) }), [key, begun]);
  const details = useStore((state) => valueOf(state.data.details));
  const load = useStore((state) => state.load);
  useEffect(() => load('details'), [load]);
  const subject = useMemo((): Subject | null => {
    const none = {
      practices: [],
      siteCells: new Map(),
      edition: dayOfPage(),
    };
    if (door === 'add' || door === 'looked')
      return { ...none, door, organisation: null, cells: {} };
    const id = selected?.kind === 'organisation' ? selected.id : null;
    const organisation = core.organisations.find((one) => one.id === id);
    const detail = details?.details.find((one) => one.id === id);
    if (!organisation || !detail) return null;
    const sites = sitesByOrganisation(core).get(organisation.id) ?? [];
    return {
      ...none,
      door,
      organisation: organisation.id,
      cells: organisationCells(organisation, detail),
      practices: organisation.practices,
      siteCells: new Map(
        sites.map((site) => [site.id, siteCells(site, details?.siteWords.get(site.id))]),
      ),
    };
  }, [core, door, selected, details]);
  const { sector } = useStore((state) => state.link.scenario);
  const draft = useMemo(() => {
    if (written) return written;
    if (kept.state === 'kept') return kept.draft;
    if (door === 'add') return { ...NEW_DRAFT, fields: newCells(core, sector) };
    if (door !== 'looked') return NEW_DRAFT;
    const area = selected?.kind === 'area' ? { area_code: selected.code } : {};
    return {
      ...NEW_DRAFT,
      look: { ...area, ...knownSector(core, sector), looked_on: today() },
    };
  }, [written, kept, door, core, sector, selected]);
  if (!subject) return null;
  return {
    core,
    door,
    key,
    draft,
    subject,
    name: subject.cells.name ?? '',
    kept: written ? null : kept.state,
    // What was filled in beforehand is the start of the draft.
    change: (part) => writeDraft(key, { ...draft, ...part }),
    startAfresh: () => {
      forget(key);
      useStore.getState().dropDraft(key);
      setBegun(begun + 1);
    },
    // A search may answer late: the place joins what the draft holds then.
    addPlace: (cells) => {
      const now = useStore.getState().drafts[key] ?? draft;
      const place = { change: 'add', site: null, cells } as const;
      writeDraft(key, { ...now, places: [...now.places, place] });
    },
  };
}

function writeDraft(key: string, draft: RecordDraft): void {
  useStore.getState().changeDraft(key, draft);
  keepOn(key, draft);
}

function newCells(core: CoreData, sector: string): RecordDraft['fields'] {
  const { sector: sectors } = knownSector(core, sector);
  return { ...NEW_CELLS, ...(sectors && { sectors }) };
}

/** The sector that was being asked about; none where it was all of them. */
function knownSector({ taxonomy }: CoreData, id: string): { readonly sector?: string } {
  return taxonomy.sectors.some((sector) => sector.id === id) ? { sector: id } : {};
}

function today(): string {
  return dayOf(new Date());
}
