import * as v from 'valibot';

import { EFFICACY_SOURCES } from '../../domain';
import { listOf, slug, text } from './cells';

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
});

export const familyRow = v.strictObject({ id: slug, name: text, name_welsh: text });
