import * as v from 'valibot';

import { EFFICACY_SOURCES, NATIONS, NEIGHBOURHOOD_ROWS, OVERALL, type Taxonomy } from '../domain';
import { checkedBy } from './checkedBy';
import { DatasetError } from './datasetError';
import { requireKnown, requireOnce } from './required';

const text = v.pipe(v.string(), v.nonEmpty());
const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
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
      weights: v.nullable(v.record(text, weight)),
      rows: v.nullable(v.picklist(NEIGHBOURHOOD_ROWS)),
      question: text,
      questionWelsh: text,
    }),
  ),
});

export function decodeTaxonomy(file: string, content: unknown): Taxonomy {
  const taxonomy = checkedBy(taxonomySchema, file, content, 'taxonomy');
  const sectors = new Set<string>([OVERALL, ...taxonomy.sectors.map(({ id }) => id)]);
  const asked = [
    ...taxonomy.needSets.map(({ id }) => id),
    ...taxonomy.starters.map((s) => s.sector),
  ];
  const unknown = asked.find((id) => !sectors.has(id));
  if (unknown !== undefined)
    throw new DatasetError(file, 'malformed', `taxonomy asks of the unknown sector "${unknown}"`);
  for (const table of ['sectors', 'practices', 'families', 'starters'] as const)
    requireOnce(file, taxonomy[table], `taxonomy.${table}`);
  const ofFamilies = taxonomy.practices.map(({ familyId }) => familyId);
  requireKnown(file, ofFamilies, taxonomy.families, 'family');
  const tried = taxonomy.starters.flatMap(({ practice }) => practice ?? []);
  requireKnown(file, tried, taxonomy.practices, 'practice');
  return taxonomy;
}
