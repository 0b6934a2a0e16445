import * as v from 'valibot';
import { isDay } from '../../domain';
import { isWebUrl } from '../isWebUrl';

/**
 * What one cell of a table may hold. Every schema takes the text of the cell, as a spreadsheet
 * shows it, and gives the value of the domain; an empty cell is null, never 0.
 */

export const LIST_SEPARATOR = ';';

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));

export const optionalText = v.pipe(
  v.string(),
  v.trim(),
  v.transform((value) => (value === '' ? null : value)),
);

/** An empty cell gives null; anything else must pass `schema`. */
export function optional<TOutput>(schema: v.GenericSchema<string, TOutput>) {
  return v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);
}

/** A plain decimal number between the limits (inclusive). "1,000", "5%" and "NaN" are refused. */
export function number(minimum = -Infinity, maximum = Infinity) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^-?\d+(\.\d+)?(e-\d+)?$/iu, 'is not a number'),
    v.transform(Number),
    v.check(
      (value) => value >= minimum && value <= maximum,
      `is not between ${minimum} and ${maximum}`,
    ),
  );
}

export function wholeNumber(minimum = 0, maximum = Number.MAX_SAFE_INTEGER) {
  return v.pipe(
    number(minimum, maximum),
    v.check((value) => Number.isInteger(value), 'is not a whole number'),
  );
}

export function oneOf<const TChoices extends readonly string[]>(choices: TChoices) {
  return v.picklist(choices, `is not one of: ${choices.join(', ')}`);
}

export const yesOrNo = v.pipe(
  oneOf(['yes', 'no']),
  v.transform((value) => value === 'yes'),
);

/** Entries separated by semicolons; an empty cell is an empty list. No entry may come twice. */
export const list = v.pipe(
  v.string(),
  v.transform((value) =>
    value
      .split(LIST_SEPARATOR)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
  v.check((entries) => new Set(entries).size === entries.length, 'names the same entry twice'),
);

export const filledList = v.pipe(list, v.minLength(1, 'is empty'));

/** Entries, or the word "none": so that an answer that was forgotten is not taken for none. */
export const listOrNone = v.pipe(
  filledList,
  v.transform((entries) => (entries.length === 1 && entries[0] === 'none' ? [] : entries)),
);

export function listOf<const TChoices extends readonly string[]>(choices: TChoices) {
  return v.pipe(list, v.array(oneOf(choices)));
}

export const webUrl = v.pipe(text, v.check(isWebUrl, 'is not a web address (http or https)'));

export const isoDate = v.pipe(
  text,
  v.isoDate('is not a date such as 2026-11-23'),
  v.check(isDay, 'is not a day of the calendar'),
);

/** An id made of lower-case letters, digits, hyphens and underscores: safe in a link. */
export const slug = v.pipe(
  text,
  v.regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/u, 'may hold only a-z, 0-9, - and _'),
);

/** An official nine-character code: E06000009, S12000049, K02000001. */
export const officialCode = v.pipe(
  text,
  v.regex(/^[EWSNK]\d{8}$/u, 'is not an official code such as E06000009'),
);

/** Degrees within a box around the United Kingdom. */
export const longitude = number(-9, 2.5);
export const latitude = number(49.5, 61.5);
