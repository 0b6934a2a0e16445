import * as v from 'valibot';
import { number, optional, slug, text } from './cells';

/** A step of a guided walk: a state of the map, as its link says it, and what is to be seen there. */
export const walkRow = v.strictObject({
  walk: slug,
  step: v.pipe(number(1, 12), v.integer('is not a whole number')),
  link: text,
  /** Of the walk, with its first step; of no other. */
  name: optional(text),
  name_welsh: optional(text),
  words: text,
  words_welsh: text,
});
