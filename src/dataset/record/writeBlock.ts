import { type Entry, formatBlock } from './blockText';
import { plainText } from './plainText';
import {
  LOOK_FIELDS,
  ORGANISATION_FIELDS,
  SITE_FIELDS,
  type ChangedCells,
  type PpsRecord,
} from './record';

/**
 * A record as a block of text, to be sent by mail, as an issue or as a file. `readBlock` gives it back,
 * with its texts plain (`plainText`). Check the record first (`checkRecord`): a wrong one is written too.
 */
export function writeBlock(record: PpsRecord): string {
  return formatBlock([
    { key: 'kind', value: record.kind },
    { key: 'sender', value: record.sender },
    { key: 'edition', value: plainText(record.edition) },
    ...said('organisation', record.organisation),
    ...cells('was', ORGANISATION_FIELDS, record.was ?? {}),
    ...cells('set', ORGANISATION_FIELDS, record.fields),
    ...said('suggest practices', record.suggestedPractices.join('; ') || null),
    ...record.places.flatMap(({ change, site, cells: changed, was = {} }, at) => [
      ...said(`place ${at + 1}`, site === null ? change : `${change} ${site}`),
      ...cells(`place ${at + 1} was`, SITE_FIELDS, was),
      ...cells(`place ${at + 1}`, SITE_FIELDS, changed),
    ]),
    ...cells('look', LOOK_FIELDS, record.look ?? {}),
    ...said('reason', record.reason),
    ...said('page', record.page),
    ...said('note', record.note),
  ]);
}

function said(key: string, text: string | null): Entry[] {
  return text === null ? [] : [{ key, value: plainText(text) }];
}

/** In the order of the table, whatever order they were changed in. */
function cells<Field extends string>(
  prefix: string,
  fields: readonly Field[],
  changed: ChangedCells<Field>,
): Entry[] {
  return fields.flatMap((field) => said(`${prefix} ${field}`, changed[field] ?? null));
}
