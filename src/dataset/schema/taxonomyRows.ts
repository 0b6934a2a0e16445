import * as v from 'valibot';

import { EFFICACY_SOURCES, EMPOWERMENTS } from '../../domain';
import { listOf, oneOf, slug, text } from './cells';

export const sectorRow = v.strictObject({
  id: slug,
  name: text,
  name_welsh: text,
  letter: v.pipe(text, v.regex(/^[A-Z]$/u, 'is not one capital letter')),
  caution: text,
  definition: text,
  definition_welsh: text,
});

export const practiceRow = v.strictObject({
  id: slug,
  name: text,
  name_welsh: text,
  definition: text,
  definition_welsh: text,
  family: slug,
  main_sources: v.pipe(listOf(EFFICACY_SOURCES), v.minLength(1, 'is empty')),
  other_sources: listOf(EFFICACY_SOURCES),
  /** Who gains control by it, as its definition is read: the team's judgement. */
  control: oneOf(EMPOWERMENTS),
});

export const familyRow = v.strictObject({ id: slug, name: text, name_welsh: text });
