import MiniSearch from 'minisearch';
import type { CoreData, DetailData, Organisation } from '../domain';
import { pause } from './pause';
import { areasByCode, sitesByOrganisation } from './selectors/sitePlaces';
import { bareTerm, piecesOf } from './textWords';

const FIELDS = ['name', 'practices', 'sectors', 'places', 'problem', 'approach'] as const;
/**
 * Letters that may be wrong: about one in five, as long as that finds anything; else two in five,
 * which forgives two letters swapped. Words of four letters stay as they are: Fife is not "life".
 */
const FUZZINESS = [0.2, 0.4] as const;
const FUZZY_FROM_LETTERS = 5;
/** Organisations read at a time: some five milliseconds, so that typing never waits. */
const CHUNK_SIZE = 50;

/** Says which organisations a text is about. */
export interface WordIndex {
  /**
   * How well each organisation matches, by its id. Every word of the text must be found, by its
   * beginning or with a letter or two wrong, in the name, practices, sectors or councils; and in
   * problem, approach and the names of its sites where the index was built with the details.
   */
  readonly scores: (text: string) => ReadonlyMap<string, number>;
}

/** Reads all words at once: for those who have no page to keep moving. */
export function createWordIndex(core: CoreData, details: DetailData | null): WordIndex {
  const index = emptyIndex();
  index.addAll(core.organisations.map(entryMaker(core, details)));
  return searching(index);
}

/** Reads the words in small pieces, letting the page breathe between them. */
export async function createWordIndexGently(
  core: CoreData,
  details: DetailData | null,
): Promise<WordIndex> {
  const index = emptyIndex();
  const entry = entryMaker(core, details);
  const { organisations } = core;
  for (let start = 0; start < organisations.length; start += CHUNK_SIZE) {
    index.addAll(organisations.slice(start, start + CHUNK_SIZE).map(entry));
    await pause();
  }
  return searching(index);
}

/** An organisation as it is looked for. */
type Entry = Readonly<Record<'id' | (typeof FIELDS)[number], string>>;

function emptyIndex(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: [...FIELDS],
    tokenize: (words) => [...piecesOf(words)],
    processTerm: bareTerm,
  });
}

function searching(index: MiniSearch<Entry>): WordIndex {
  return {
    scores: (text) => {
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
  };
}

function entryMaker(
  core: CoreData,
  details: DetailData | null,
): (organisation: Organisation) => Entry {
  const { sectors, practices } = core.taxonomy;
  const sectorWords = new Map(sectors.map((s) => [s.id, `${s.name} ${s.nameWelsh}`]));
  const practiceWords = new Map(practices.map((p) => [p.id, `${p.name} ${p.nameWelsh}`]));
  const detailById = new Map(details?.details.map((detail) => [detail.id, detail]));
  return (organisation) => ({
    id: organisation.id,
    name: organisation.name,
    sectors: organisation.sectors.map((id) => sectorWords.get(id) ?? '').join(' '),
    practices: organisation.practices.map((id) => practiceWords.get(id) ?? '').join(' '),
    places: placeWords(core, details, organisation.id),
    problem: detailById.get(organisation.id)?.problem ?? '',
    approach: detailById.get(organisation.id)?.approach ?? '',
  });
}

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
