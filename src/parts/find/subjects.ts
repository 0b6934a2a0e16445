import { NATIONS, type Practice, type Sector, type Taxonomy, type Topic } from '../../domain';
import type { Opens, Subject, SubjectKind } from './findable';
import { namedAs, type Naming } from './naming';

/** Sectors and practices by their names; a practice also by the words of its definition. */
export function taxonomyNamings({ sectors, practices }: Taxonomy): readonly Naming[] {
  return [...sectors.flatMap(sectorNamings), ...practices.flatMap(practiceNamings)];
}

function sectorNamings(sector: Sector): readonly Naming[] {
  const opens = { sector: sector.id, practice: null };
  return [
    subject('sector', sector, { kind: 'services', ...opens }),
    subject('sector-gaps', sector, { kind: 'question', ...opens, indicatorIds: [], nations: [] }),
  ].flatMap((found) => namedAs(found, [sector.name, sector.nameWelsh]));
}

function practiceNamings(practice: Practice): readonly Naming[] {
  const found = subject('practice', practice, {
    kind: 'services',
    sector: null,
    practice: practice.id,
  });
  return [
    ...namedAs(found, [practice.name, practice.nameWelsh]),
    ...namedAs(found, [practice.definition, practice.definitionWelsh]).map((naming) => ({
      ...naming,
      sentence: true,
    })),
  ];
}

/** A topic by its name and its words: its question, those who work on it, its figures. */
export function topicNamings(topic: Topic): readonly Naming[] {
  const { name, nameWelsh, words, wordsWelsh } = topic;
  return subjectsOf(topic).flatMap((found) =>
    namedAs(found, [name, nameWelsh, ...words, ...wordsWelsh]),
  );
}

function subjectsOf({
  id,
  name,
  nameWelsh,
  sector,
  practice,
  figures,
  question,
}: Topic): readonly Subject[] {
  const services = subject(
    'services',
    { id, name, nameWelsh },
    { kind: 'services', sector, practice },
  );
  const answers = figures.map(({ indicatorId, label }) =>
    subject(
      'figure',
      { id: indicatorId, name: label, nameWelsh: null },
      { kind: 'figure', indicatorId },
    ),
  );
  if (question === null) return [services, ...answers];
  const asked = subject(
    'question',
    { id, name: question.text, nameWelsh: question.textWelsh },
    {
      kind: 'question',
      // "No peer support known nearby" is said of every sector.
      sector: practice === null ? sector : null,
      practice,
      indicatorIds: figures.map(({ indicatorId }) => indicatorId),
      nations: nationsWithAll(figures),
    },
  );
  return [asked, services, ...answers];
}

/** The nations that every figure covers; empty where they are all four. */
function nationsWithAll(figures: Topic['figures']): Topic['figures'][number]['nations'] {
  const covered = NATIONS.filter((nation) =>
    figures.every(({ nations }) => nations.includes(nation)),
  );
  return covered.length === NATIONS.length ? [] : covered;
}

function subject(
  kind: SubjectKind,
  { id, name, nameWelsh }: Pick<Subject, 'id' | 'name' | 'nameWelsh'>,
  opens: Opens,
): Subject {
  return { id: `${kind}:${id}`, kind, name, nameWelsh, opens };
}
