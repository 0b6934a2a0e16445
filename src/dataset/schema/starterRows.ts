import * as v from 'valibot';

import { NATIONS, NEIGHBOURHOOD_ROWS } from '../../domain';
import { filledList, oneOf, optional, slug, text } from './cells';

const idOf = (entry: string): string => entry.split(':')[0] ?? '';

/** Indicators, each with its weight beside the others: "hle_male:1;hle_female:1". */
const weights = v.pipe(
  filledList,
  v.array(
    v.pipe(
      v.string(),
      v.regex(/^[a-z0-9_-]+:\d+(\.\d+)?$/u, 'is not an indicator and its weight, as in smoking:1'),
    ),
  ),
  v.check(
    (entries) => new Set(entries.map(idOf)).size === entries.length,
    'weighs the same indicator twice',
  ),
  v.transform((entries) =>
    Object.fromEntries(entries.map((entry) => [idOf(entry), Number(entry.split(':')[1])])),
  ),
  v.check((byId) => Object.values(byId).every((weight) => weight > 0), 'holds a weight of 0'),
);

/**
 * A question that the figures answer, offered before anything is asked, and the words of its page at
 * `s/<id>/`. Without weights need is read from the sets of the sector.
 */
export const starterRow = v.strictObject({
  id: slug,
  sector: slug,
  practice: optional(slug),
  nation: optional(oneOf(NATIONS)),
  weights: optional(weights),
  /** What the answer lists, and whether it opens as a table: areas on the map where it is empty. */
  rows: optional(oneOf(NEIGHBOURHOOD_ROWS)),
  question: text,
  question_welsh: text,
  description: text,
});
