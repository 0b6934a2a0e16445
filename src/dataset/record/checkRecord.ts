import * as v from 'valibot';

import { isoDate, slug, webUrl } from '../schema/cells';
import { addressFault, cellFault } from './cellFault';
import {
  LOOK_CELLS,
  LOOK_FIELDS,
  ORGANISATION_CELLS,
  ORGANISATION_FIELDS,
  SITE_CELLS,
  SITE_FIELDS,
  type ChangedCells,
  type PpsRecord,
  type RecordPlace,
  type RecordProblem,
} from './record';

/** More than anybody changes at once. */
export const MOST_PLACES = 50;

/** Columns of addresses, which others will open. */
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'page']);

type CellSchema = v.GenericSchema<string, unknown>;
type CellSchemas = Readonly<Record<string, CellSchema>>;

/**
 * Everything that is wrong with a record by itself, whatever the tables hold: the cells by the schemas of
 * the tables, what no cell from outside may hold, and what its kind must say. Empty where nothing is.
 */
export function checkRecord(record: PpsRecord): readonly RecordProblem[] {
  const cells = (
    prefix: string,
    schemas: CellSchemas,
    all: ChangedCells<string>,
  ): RecordProblem[] =>
    Object.entries(all).flatMap(([name, cell]) =>
      Object.hasOwn(schemas, name)
        ? checkCell(`${prefix} ${name}`, schemas[name]!, cell ?? '')
        : [{ field: `${prefix} ${name}`, message: 'is not a column that can be set' }],
    );
  const said = (field: string, schema: CellSchema, text: string | null): RecordProblem[] =>
    text === null ? [] : checkCell(field, schema, text);
  return [
    ...said('edition', isoDate, record.edition),
    ...said('organisation', slug, record.organisation),
    ...cells('set', pick(ORGANISATION_CELLS, ORGANISATION_FIELDS), record.fields),
    ...seen('was', ORGANISATION_FIELDS, record.was, record.fields),
    ...record.suggestedPractices.flatMap((id) => checkCell('suggest practices', slug, id)),
    ...record.places.flatMap((place, at) => [
      ...said(`place ${at + 1}`, slug, place.site),
      ...cells(`place ${at + 1}`, pick(SITE_CELLS, SITE_FIELDS), place.cells),
      ...seen(`place ${at + 1} was`, SITE_FIELDS, place.was, place.cells),
    ]),
    ...cells('look', pick(LOOK_CELLS, LOOK_FIELDS), record.look ?? {}),
    ...said('reason', WORDS, record.reason),
    ...said('page', webUrl, record.page),
    ...said('note', WORDS, record.note),
    ...checkKind(record),
  ];
}

const WORDS = v.string();

/** What was seen is of our own tables: it stands beside a cell that changes, and is only compared. */
function seen(
  prefix: string,
  names: readonly string[],
  was: ChangedCells<string> = {},
  changed: ChangedCells<string>,
): RecordProblem[] {
  return Object.entries(was).flatMap(([name, cell]) => {
    const field = `${prefix} ${name}`;
    if (!names.includes(name) || !Object.hasOwn(changed, name))
      return [{ field, message: 'stands beside no cell that changes' }];
    const fault = cellFault(cell ?? '');
    return fault === null ? [] : [{ field, message: fault }];
  });
}

function pick(entries: CellSchemas, names: readonly string[]): CellSchemas {
  return Object.fromEntries(names.map((name) => [name, entries[name]!]));
}

function checkCell(field: string, schema: CellSchema, cell: string): RecordProblem[] {
  const fault = cellFault(cell);
  if (fault !== null) return [{ field, message: fault }];
  const read = v.safeParse(schema, cell);
  if (!read.success) return [{ field, message: deepestMessage(read.issues[0]) }];
  const isAddress = cell !== '' && ADDRESSES.has(field.split(' ').at(-1)!);
  const address = isAddress ? addressFault(cell) : null;
  return address === null ? [] : [{ field, message: address }];
}

/** Of a choice between "empty" and something else, the something else is what people meant. */
function deepestMessage(issue: v.BaseIssue<unknown>): string {
  const inner = issue.issues?.at(-1);
  return inner === undefined ? issue.message : deepestMessage(inner);
}

/** What each kind must say, and what it may not. */
function checkKind(record: PpsRecord): RecordProblem[] {
  const { kind, organisation, fields, places, look, reason, suggestedPractices } = record;
  const problems: RecordProblem[] = [];
  const need = (holds: boolean, field: string | null, message: string): void => {
    if (!holds) problems.push({ field, message });
  };
  const changes = Object.keys(fields).length + places.length;
  const isOfOne = kind === 'correct' || kind === 'confirm' || kind === 'close';
  need(
    isOfOne === (organisation !== null),
    'organisation',
    isOfOne ? 'is not named' : `has no place in "${kind}"`,
  );
  need(
    (kind === 'looked') === (look !== null),
    'look',
    look === null ? 'does not say where' : `has no place in "${kind}"`,
  );
  need(kind === 'add' || kind === 'correct' || changes === 0, null, `"${kind}" changes no cell`);
  need(
    kind === 'add' || kind === 'correct' || suggestedPractices.length === 0,
    'suggest practices',
    `has no place in "${kind}"`,
  );
  need(
    (kind === 'close') === (reason !== null),
    'reason',
    kind === 'close' ? 'does not say why' : `has no place in "${kind}"`,
  );
  need(places.length <= MOST_PLACES, 'place', `come more than ${MOST_PLACES} times`);
  if (kind === 'add') {
    need((fields.name ?? '') !== '', 'set name', 'is empty');
    need(places.length > 0, 'place', 'none is named');
  }
  if (kind === 'correct')
    need(
      changes + suggestedPractices.length > 0 || record.note !== null,
      null,
      'nothing is changed',
    );
  if (look !== null)
    for (const name of ['area_code', 'sector', 'looked_on', 'how'] as const)
      need((look[name] ?? '') !== '', `look ${name}`, 'is empty');
  return [
    ...problems,
    ...places.flatMap((place, at) => checkPlace(place, `place ${at + 1}`, kind)),
  ];
}

function checkPlace(
  { change, site, cells }: RecordPlace,
  field: string,
  kind: string,
): RecordProblem[] {
  const holds = Object.keys(cells).length > 0;
  if ((change === 'add') !== (site === null))
    return [{ field, message: change === 'add' ? 'is new and has no id' : 'does not say which' }];
  if (kind === 'add' && change !== 'add')
    return [{ field, message: 'a new record adds places alone' }];
  if ((change === 'remove') === holds)
    return [{ field, message: holds ? 'is removed, and changes no cell' : 'changes nothing' }];
  return [];
}
