import MiniSearch, { type SearchOptions } from 'minisearch';
import { fold, wordsOf } from './fold';
import { pause } from './pause';
import type { Place } from './place';
import { FEW, mismatch, type FoldedName, type RankedMatch } from './rank';

/** Places added at a time: a few milliseconds of work, so that typing never waits. */
const CHUNK_SIZE = 200;
/** Letters: one alone begins thousands of names. */
const SHORTEST = 2;

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
  readonly names: readonly FoldedName[];
  readonly formerNames: readonly FoldedName[];
}

export function createNameIndex(): NameIndex {
  const entries = new Map<string, Entry>();
  const words = new MiniSearch<Entry>({
    fields: ['names', 'formerNames'],
    tokenize: (folded) => [...wordsOf(folded)],
    processTerm: (term) => term,
    extractField: (entry, field) =>
      field === 'id' ? entry.id : namesOf(entry, field === 'names').join(' '),
    searchOptions: { prefix: true },
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
        await pause();
      }
    },
    search: (text) => {
      const folded = fold(text);
      if (folded.length < SHORTEST) return [];
      const typed = { folded, words: wordsOf(folded) };
      const found = (options: SearchOptions): readonly RankedMatch[] =>
        words.search(folded, options).flatMap(({ id, score }) => {
          const entry = entries.get(String(id));
          return entry ? [matchOf(entry, typed, score)] : [];
        });
      // What is alike takes longest to find, and is wanted only where little else is found.
      const literal = found({ combineWith: 'AND' });
      if (literal.length >= FEW) return literal;
      const alike = found({ combineWith: 'AND', fuzzy: allowedEdits });
      return alike.length > 0 ? alike : found({ combineWith: 'OR', fuzzy: allowedEdits });
    },
  };
}

/** One wrong letter in a word of four to seven letters, two in a longer one, none in a shorter. */
function allowedEdits(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

function entryOf(place: Place): Entry {
  const foldedName = (name: string): FoldedName => {
    const folded = fold(name);
    return { folded, words: wordsOf(folded) };
  };
  return {
    id: place.id,
    place,
    names: [place.name, ...(place.nameWelsh ? [place.nameWelsh] : [])].map(foldedName),
    formerNames: place.former.map(({ name }) => foldedName(name)),
  };
}

function namesOf({ names, formerNames }: Entry, today: boolean): readonly string[] {
  return (today ? names : formerNames).map(({ folded }) => folded);
}

/** How near the best of the place's names comes; an earlier name that is nearer is noted. */
function matchOf(
  { place, names, formerNames }: Entry,
  typed: FoldedName,
  score: number,
): RankedMatch {
  let best = Math.min(...names.map((name) => mismatch(typed, name)));
  let note: RankedMatch['note'] = null;
  for (const [index, former] of place.former.entries()) {
    const name = formerNames[index];
    const earlier = name ? mismatch(typed, name) : best;
    if (earlier < best) {
      best = earlier;
      note = { kind: 'former', ...former };
    }
  }
  return { place, note, mismatch: best, score };
}
