import * as v from 'valibot';
import {
  ORGANISATION_CELLS,
  ORGANISATION_FIELDS,
  SITE_CELLS,
  type OrganisationField,
} from '../../dataset/record';

/** How a cell is asked for, as its schema says what it may hold. */
export type Control =
  | { readonly kind: 'text'; readonly long: boolean; readonly mayBeEmpty: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly mayBeEmpty: boolean }
  | { readonly kind: 'sectors' };

/** Told in sentences: they get room for some. */
const LONG: ReadonlySet<OrganisationField> = new Set(['problem', 'approach', 'scale']);

/** Kinds of place that a person can tell apart. */
export const SITE_KIND_CHOICES = SITE_CELLS.kind.options;

/** The controls of the form, in the order of the table. */
export const CONTROLS: readonly { readonly field: OrganisationField; readonly control: Control }[] =
  ORGANISATION_FIELDS.map((field) => ({ field, control: controlOf(field) }));

function controlOf(field: OrganisationField): Control {
  if (field === 'sectors') return { kind: 'sectors' };
  const schema: v.GenericSchema = ORGANISATION_CELLS[field];
  const found = choicesOf(schema);
  const mayBeEmpty = v.is(schema, '');
  return found
    ? { kind: 'choice', choices: found, mayBeEmpty }
    : { kind: 'text', long: LONG.has(field), mayBeEmpty };
}

/** The fixed words of a column; also of one that may be empty. Null where it holds a text. */
function choicesOf(schema: v.GenericSchema): readonly string[] | null {
  if (isPicklist(schema)) return schema.options;
  const parts = 'options' in schema && Array.isArray(schema.options) ? schema.options : [];
  return parts.find(isPicklist)?.options ?? null;
}

function isPicklist(
  schema: v.GenericSchema,
): schema is v.PicklistSchema<readonly string[], undefined> {
  return schema.type === 'picklist';
}
