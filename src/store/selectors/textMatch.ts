import MiniSearch from 'minisearch';
import type { CoreData, DetailData } from '../../domain';
import { remember } from './remember';
import { areasByCode, sitesByOrganisation } from './sitePlaces';

const FIELDS = ['name', 'practices', 'sectors', 'places', 'problem', 'approach'] as const;
/** Words that say nothing about an organisation, and would else be asked of every one. */
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/u;
/**
 * Letters that may be wrong: about one in five, as long as that finds anything; else two in five,
 * which forgives two letters swapped. Words of four letters stay as they are: Fife is not "life".
 */
const FUZZINESS = [0.2, 0.4] as const;
const FUZZY_FROM_LETTERS = 5;

/**
 * How well each organisation matches a text, by organisation id; null where the text holds no
 * word to look for. Every word must be found, by its beginning or with a letter or two wrong, in
 * the name, practices, sectors or councils; and in problem, approach and the names of its sites once
 * the details are there.
 */
export const textScores = remember(
  (
    core: CoreData,
    details: DetailData | null,
    text: string,
  ): ReadonlyMap<string, number> | null => {
    if (wordsOf(text).length === 0) return null;
    const index = indexOf(core, details);
    for (const fuzziness of FUZZINESS) {
      const found = index.search(text, {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term) => (term.length >= FUZZY_FROM_LETTERS ? fuzziness : false),
        boost: { name: 4, places: 2, practices: 2, sectors: 2 },
      });
      if (found.length > 0) return new Map(found.map(({ id, score }) => [String(id), score]));
    }
    return new Map();
  },
);

const indexOf = remember((core: CoreData, details: DetailData | null): MiniSearch => {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (words) => words.split(SEPARATORS),
    processTerm: bareTerm,
  });
  const { sectors, practices } = core.taxonomy;
  const sectorWords = new Map(sectors.map((s) => [s.id, `${s.name} ${s.nameWelsh}`]));
  const practiceWords = new Map(practices.map((p) => [p.id, `${p.name} ${p.nameWelsh}`]));
  const detailById = new Map(details?.details.map((detail) => [detail.id, detail]));
  index.addAll(
    core.organisations.map((organisation) => ({
      id: organisation.id,
      name: organisation.name,
      sectors: organisation.sectors.map((id) => sectorWords.get(id) ?? '').join(' '),
      practices: organisation.practices.map((id) => practiceWords.get(id) ?? '').join(' '),
      places: placeWords(core, details, organisation.id),
      problem: detailById.get(organisation.id)?.problem ?? '',
      approach: detailById.get(organisation.id)?.approach ?? '',
    })),
  );
  return index;
});

/** Names of the places of an organisation, its councils (both languages) and counties. */
function placeWords(core: CoreData, details: DetailData | null, organisationId: string): string {
  const words = new Set<string>();
  for (const site of sitesByOrganisation(core).get(organisationId) ?? []) {
    const known = details?.siteWords.get(site.id);
    words.add(known?.name ?? '').add(known?.place ?? site.place ?? '');
    const area = areasByCode(core).get(site.areaCode ?? '');
    if (area)
      words
        .add(area.name)
        .add(area.nameWelsh ?? '')
        .add(area.countyName);
  }
  return [...words].join(' ');
}

/** Lower case and without accents, so that "Mon" finds "Môn"; null for a small word. */
function bareTerm(term: string): string | null {
  const bare = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare === '' || SMALL_WORDS.has(bare) ? null : bare;
}

function wordsOf(text: string): readonly string[] {
  return text.split(SEPARATORS).filter((word) => bareTerm(word) !== null);
}
