import * as v from 'valibot';

import { EFFICACY_SOURCES, NATIONS, type Taxonomy } from '../domain';
import { checkedBy } from './checkedBy';

const text = v.pipe(v.string(), v.nonEmpty());
const sources = v.array(v.picklist(EFFICACY_SOURCES));

const taxonomySchema = v.object({
  sectors: v.array(
    v.object({ id: text, name: text, nameWelsh: text, letter: text, caution: text }),
  ),
  practices: v.array(
    v.object({
      id: text,
      name: text,
      nameWelsh: text,
      definition: text,
      definitionWelsh: text,
      familyId: text,
      mainSources: sources,
      otherSources: sources,
    }),
  ),
  families: v.array(v.object({ id: text, name: text, nameWelsh: text })),
  needSets: v.array(
    v.object({ id: text, nation: v.nullable(v.picklist(NATIONS)), indicatorIds: v.array(text) }),
  ),
  starters: v.array(
    v.object({
      id: text,
      sector: text,
      practice: v.nullable(text),
      nation: v.nullable(v.picklist(NATIONS)),
      weights: v.nullable(v.record(text, v.number())),
      question: text,
      questionWelsh: text,
    }),
  ),
});

export function decodeTaxonomy(file: string, content: unknown): Taxonomy {
  return checkedBy(taxonomySchema, file, content, 'taxonomy');
}
