import { syllable } from 'syllable';

/** Shorter lines are names, labels and numbers, not sentences. */
const FEWEST_WORDS = 4;
/** Ends of sentences: a stop that is no decimal point, and what closes after it. */
const ENDS = /(?<=[.?!:;]["”’)]?)\s+/u;

/** How hard a text is to read. */
export interface Grade {
  readonly sentences: number;
  readonly wordsPerSentence: number;
  /** Years of school in the United States (Flesch and Kincaid, 1975): 6 is read at about eleven. */
  readonly grade: number;
  readonly longest: string;
  readonly longestWords: number;
}

/** @param lines as they stand on the screen; those that are no sentences are left out */
export function gradeOf(lines: readonly string[]): Grade | null {
  const sentences = lines
    .flatMap((line) => line.trim().split(ENDS))
    .filter((line) => /[.?!:;]["”’)]?$/u.test(line) && wordsOf(line).length >= FEWEST_WORDS);
  if (sentences.length === 0) return null;
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0);
  const wordsPerSentence = words.length / sentences.length;
  const longest = sentences.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a));
  return {
    sentences: sentences.length,
    wordsPerSentence,
    grade: 0.39 * wordsPerSentence + (11.8 * syllables) / words.length - 15.59,
    longest,
    longestWords: wordsOf(longest).length,
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? [];
}
