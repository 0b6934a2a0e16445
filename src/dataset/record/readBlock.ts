import type { Entry } from './blockText';
import { checkRecord, MOST_PLACES } from './checkRecord';
import { findBlock } from './findBlock';
import {
  isTeamField,
  LOOK_FIELDS,
  ORGANISATION_FIELDS,
  PLACE_CHANGES,
  RECORD_KINDS,
  SENDERS,
  SITE_FIELDS,
  type ChangedCells,
  type PlaceChange,
  type PpsRecord,
  type RecordProblem,
  type SiteField,
} from './record';

export type ReadBlock =
  | { readonly record: PpsRecord }
  | { readonly problems: readonly RecordProblem[] };

/** The record in a text, checked by itself; or everything that is wrong with it, in words. Never throws. */
export function readBlock(text: string): ReadBlock {
  const found = findBlock(text);
  if (!('entries' in found)) return { problems: [{ field: null, message: found.message }] };
  const fields = new Fields(found.entries);
  const record: PpsRecord = {
    kind: fields.oneOf('kind', RECORD_KINDS),
    sender: fields.oneOf('sender', SENDERS),
    edition: fields.take('edition') ?? '',
    organisation: fields.take('organisation'),
    ...fields.was('was', ORGANISATION_FIELDS),
    fields: fields.cells('set', ORGANISATION_FIELDS),
    suggestedPractices: (fields.take('suggest practices') ?? '')
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    places: fields.places(),
    look: fields.has('look ') ? fields.cells('look', LOOK_FIELDS) : null,
    reason: fields.take('reason'),
    page: fields.take('page'),
    note: fields.take('note'),
  };
  const problems = [...fields.problems(), ...checkRecord(record)];
  return problems.length === 0 ? { record } : { problems };
}

/** The fields of a block, each to be taken once; what nobody takes is a problem. */
class Fields {
  readonly #left: Map<string, string>;
  readonly #problems: RecordProblem[] = [];

  constructor(entries: readonly Entry[]) {
    this.#left = new Map(entries.map(({ key, value }) => [key, value]));
    const seen = new Set<string>();
    for (const { key } of entries) {
      if (seen.has(key)) this.#problems.push({ field: key, message: 'stands twice' });
      seen.add(key);
    }
  }

  has(prefix: string): boolean {
    return [...this.#left.keys()].some((key) => key.startsWith(prefix));
  }

  take(key: string): string | null {
    const value = this.#left.get(key) ?? null;
    this.#left.delete(key);
    return value;
  }

  oneOf<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.take(key);
    const choice = choices.find((each) => each === value);
    if (choice === undefined)
      this.#problems.push({ field: key, message: `is not one of: ${choices.join(', ')}` });
    return choice ?? choices[0];
  }

  cells<Field extends string>(
    prefix: string,
    names: readonly Field[],
  ): { [Name in Field]?: string } {
    const found: { [Name in Field]?: string } = {};
    for (const name of names) {
      const cell = this.take(`${prefix} ${name}`);
      if (cell !== null) found[name] = cell;
    }
    return found;
  }

  /** Left out where nothing was seen. */
  was<Field extends string>(
    prefix: string,
    names: readonly Field[],
  ): { was?: ChangedCells<Field> } {
    const was = this.cells(prefix, names);
    return Object.keys(was).length === 0 ? {} : { was };
  }

  places(): PpsRecord['places'] {
    const places: PpsRecord['places'][number][] = [];
    for (let at = 1; at <= MOST_PLACES && this.#left.has(`place ${at}`); at += 1) {
      const field = `place ${at}`;
      const [said = '', site = null, ...more] = (this.take(field) ?? '').split(' ');
      const change = PLACE_CHANGES.find((each): each is PlaceChange => each === said);
      if (change === undefined || more.length > 0)
        this.#problems.push({ field, message: `is not one of: ${PLACE_CHANGES.join(', ')}` });
      places.push({
        change: change ?? 'add',
        site,
        cells: this.cells<SiteField>(field, SITE_FIELDS),
        ...this.was(`${field} was`, SITE_FIELDS),
      });
    }
    return places;
  }

  problems(): readonly RecordProblem[] {
    return [
      ...this.#problems,
      ...[...this.#left.keys()].map((field) => ({
        field,
        message: isTeamField(field.split(' ').at(-1)!)
          ? 'is set by the team, never by a sender'
          : 'is not a field of a record',
      })),
    ];
  }
}
