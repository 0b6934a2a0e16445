import type { TableRow } from '../../dataset/schema/tables';
import { idOf } from './ids';
import { known } from './known';

export type TaxonomyKey = 'sectors' | 'practices';

const TAXONOMIES: Readonly<Record<TaxonomyKey, { name: string; description: string }>> = {
  sectors: {
    name: 'Sectors of the map of People Powered Services',
    description: 'The sector of public services in which the problem lies that a service answers.',
  },
  practices: {
    name: 'Practices of the map of People Powered Services',
    description:
      'What a service does that puts people in control, under the family to which the practice belongs.',
  },
};

/** `term` is the name that the UK profile has for what the wider standard calls `name`. */
export interface TaxonomyTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly term: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  readonly parent_id?: string;
}

export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly taxonomy_terms: readonly TaxonomyTerm[];
}

interface TaxonomyTables {
  readonly sectors: readonly TableRow<'sectors'>[];
  readonly families: readonly TableRow<'families'>[];
  readonly practices: readonly TableRow<'practices'>[];
}

/** @param edition ISO date of the dataset: the version of each taxonomy */
export function taxonomiesOf(tables: TaxonomyTables, edition: string): readonly Taxonomy[] {
  const { sectors, families, practices } = tables;
  const terms: Readonly<Record<TaxonomyKey, readonly TaxonomyTerm[]>> = {
    sectors: sectors.map(({ id, name }) =>
      term('sectors', id, name, `Public services of the sector: ${name}.`, null),
    ),
    practices: [
      ...families.map(({ id, name }) =>
        term('practices', familyCode(id), name, `A family of practices: ${name}.`, null),
      ),
      ...practices.map(({ id, name, definition, family }) =>
        term('practices', id, name, definition, termId('practices', familyCode(family))),
      ),
    ],
  };
  return (Object.keys(terms) as TaxonomyKey[]).map((key) => ({
    id: idOf('taxonomy', key),
    ...TAXONOMIES[key],
    version: edition,
    taxonomy_terms: terms[key],
  }));
}

export function termId(taxonomy: TaxonomyKey, code: string): string {
  return idOf('taxonomy_term', `${taxonomy}/${code}`);
}

/** A family may be called as a practice is. */
function familyCode(id: string): string {
  return `family-${id}`;
}

function term(
  key: TaxonomyKey,
  code: string,
  name: string,
  description: string,
  parentId: string | null,
): TaxonomyTerm {
  return {
    id: termId(key, code),
    code,
    name,
    term: name,
    description,
    taxonomy: TAXONOMIES[key].name,
    taxonomy_id: idOf('taxonomy', key),
    ...known({ parent_id: parentId }),
  };
}
