import MiniSearch, { type SearchOptions } from 'minisearch';
import { fold, wordsOf } from '../../dataset/fold';
import type { Naming } from './naming';
import { pause } from '../../store/pause';
import { FEW, MISMATCH, mismatch, type FoldedName, type RankedMatch, WHOLE_WORDS } from './rank';

/** Names added at a time: a few milliseconds of work, so that typing never waits. */
const CHUNK_SIZE = 200;
/** Letters: one alone begins thousands of names. */
const SHORTEST = 2;
/** Letters: shorter words stand in every sentence. */
const SHORTEST_IN_SENTENCE = 4;

/** Finds things by name: whole words, beginnings of words, and words with a letter or two wrong. */
export interface NameIndex {
  readonly add: (namings: readonly Naming[]) => void;
  /** Adds in small pieces, letting the page breathe between them. */
  readonly addGently: (namings: readonly Naming[]) => Promise<void>;
  readonly search: (text: string) => readonly RankedMatch[];
}

/** A name as it is compared. */
interface Entry extends Naming {
  readonly id: number;
  readonly folded: FoldedName;
}

export function createNameIndex(): NameIndex {
  const entries: Entry[] = [];
  const words = new MiniSearch<Entry>({
    fields: ['name'],
    tokenize: (folded) => [...wordsOf(folded)],
    processTerm: (term) => term,
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.folded.folded),
    searchOptions: { prefix: true },
  });
  const enter = (namings: readonly Naming[]): readonly Entry[] =>
    namings.map((naming) => {
      const entry = { ...naming, id: entries.length, folded: foldedName(naming.name) };
      entries.push(entry);
      return entry;
    });

  return {
    add: (namings) => words.addAll(enter(namings)),
    addGently: async (namings) => {
      for (let start = 0; start < namings.length; start += CHUNK_SIZE) {
        words.addAll(enter(namings.slice(start, start + CHUNK_SIZE)));
        await pause();
      }
    },
    search: (text) => {
      const typed = foldedName(text);
      if (typed.folded.length < SHORTEST) return [];
      const find = (options: SearchOptions): readonly RankedMatch[] =>
        words.search(typed.folded, options).flatMap(({ id, score }) => {
          const entry = entries[Number(id)];
          return entry ? matchOf(entry, typed, score) : [];
        });
      // What is alike takes longest to find, and is wanted only where little else is found.
      const literal = find({ combineWith: 'AND' });
      if (new Set(literal.map(({ found }) => found)).size >= FEW) return literal;
      const alike = find({ combineWith: 'AND', fuzzy: allowedEdits });
      return alike.length > 0 ? alike : find({ combineWith: 'OR', fuzzy: allowedEdits });
    },
  };
}

/** One wrong letter in a word of four to seven letters, two in a longer one, none in a shorter. */
function allowedEdits(term: string): number | false {
  if (term.length < 4 || /\d/.test(term)) return false;
  return term.length < 8 ? 1 : 2;
}

function foldedName(name: string): FoldedName {
  const folded = fold(name);
  return { folded, words: wordsOf(folded) };
}

function matchOf(
  { found, note, folded, sentence = false }: Entry,
  typed: FoldedName,
  score: number,
): readonly RankedMatch[] {
  const step = mismatch(typed, folded);
  if (!sentence) return [{ found, note, mismatch: step, score }];
  const whole = WHOLE_WORDS.has(step) && typed.folded.length >= SHORTEST_IN_SENTENCE;
  // A word of a sentence says less than a word of a name.
  return whole ? [{ found, note, mismatch: MISMATCH.wordBeginnings, score }] : [];
}
