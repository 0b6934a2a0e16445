import MiniSearch from 'minisearch';
import { fold, wordsOf } from './fold';
import type { Place } from './place';
import { mismatch, type RankedMatch } from './rank';

/** Places added at a time: a few milliseconds of work, so that typing never waits. */
const CHUNK_SIZE = 400;

/** Finds places by name: whole words, beginnings of words, and words with a letter or two wrong. */
export interface NameIndex {
  readonly add: (places: readonly Place[]) => void;
  /** Adds in small pieces, letting the page breathe between them. */
  readonly addGently: (places: readonly Place[]) => Promise<void>;
  readonly search: (text: string) => readonly RankedMatch[];
}

/** A place with its names as they are compared. */
interface Entry {
  readonly id: string;
  readonly place: Place;
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
}

export function createNameIndex(): NameIndex {
  const entries = new Map<string, Entry>();
  const words = new MiniSearch<Entry>({
    fields: ['names', 'formerNames'],
    tokenize: (folded) => [...wordsOf(folded)],
    processTerm: (term) => term,
    stringifyField: (value) => (Array.isArray(value) ? value.join(' ') : String(value)),
    searchOptions: { prefix: true, fuzzy: allowedEdits },
  });
  const enter = (places: readonly Place[]): Entry[] =>
    places.map((place) => {
      const entry = entryOf(place);
      entries.set(entry.id, entry);
      return entry;
    });

  return {
    add: (places) => words.addAll(enter(places)),
    addGently: async (places) => {
      for (let start = 0; start < places.length; start += CHUNK_SIZE) {
        words.addAll(enter(places.slice(start, start + CHUNK_SIZE)));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    search: (text) => {
      const folded = fold(text);
      if (folded === '') return [];
      const all = words.search(folded, { combineWith: 'AND' });
      const hits = all.length > 0 ? all : words.search(folded, { combineWith: 'OR' });
      return hits.flatMap(({ id, score }) => {
        const entry = entries.get(String(id));
        return entry ? [matchOf(entry, folded, score)] : [];
      });
    },
  };
}

/** One wrong letter in a word of four to seven letters, two in a longer one, none in a shorter. */
function allowedEdits(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

function entryOf(place: Place): Entry {
  return {
    id: place.id,
    place,
    names: [fold(place.name), ...(place.nameWelsh ? [fold(place.nameWelsh)] : [])],
    formerNames: place.former.map(({ name }) => fold(name)),
  };
}

/** How near the best of the place's names comes; an earlier name that is nearer is noted. */
function matchOf({ place, names, formerNames }: Entry, folded: string, score: number): RankedMatch {
  let best = Math.min(...names.map((name) => mismatch(folded, name)));
  let note: RankedMatch['note'] = null;
  for (const [index, former] of place.former.entries()) {
    const earlier = mismatch(folded, formerNames[index] ?? '');
    if (earlier < best) {
      best = earlier;
      note = { kind: 'former', ...former };
    }
  }
  return { place, note, mismatch: best, score };
}
