import * as v from 'valibot';
import { optional, slug, text } from './cells';

/** A practice that can be built on what a place has: which words of its definition say so. */
export const foundationRow = v.strictObject({
  foundation: slug,
  practice: slug,
  /** Taken from the definition of the practice, letter by letter, in each language. */
  words: text,
  words_welsh: text,
  /** Of the foundation, with its first row; with no other. */
  name: optional(text),
  name_welsh: optional(text),
});
