import * as v from 'valibot';

import { ALIAS_RELATIONS } from '../../domain';
import { filledList, list, officialCode, oneOf, optional, optionalText, slug, text } from './cells';

/**
 * A name that people use and no official list holds. `name`: the place is called so; `part`: the
 * place is a part of what is, or was, called so (a former county).
 */
export const placeAliasRow = v.strictObject({
  alias: text,
  code: officialCode,
  relation: oneOf(ALIAS_RELATIONS),
});

/** A place that people look for and that is not in the United Kingdom: a Crown dependency. */
export const outsidePlaceRow = v.strictObject({
  name: text,
  name_welsh: text,
  postcode_area: v.pipe(text, v.regex(/^[A-Z]{2}$/u, 'is not two capital letters such as JE')),
  /** Other words that mean it. */
  words: list,
});

/**
 * A subject as people word it, and where the map has an answer: the services of a sector or of
 * those who use a practice, figures, and a question ready to be opened.
 */
export const topicRow = v.strictObject({
  id: slug,
  name: text,
  name_welsh: text,
  words: filledList,
  words_welsh: filledList,
  sector: optional(slug),
  practice: optional(slug),
  indicators: list,
  question: optionalText,
  question_welsh: optionalText,
});
