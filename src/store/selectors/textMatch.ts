import { hasWords } from '../textWords';
import type { WordIndex } from '../wordIndex';
import { remember } from './remember';

/**
 * How well each organisation matches a text, by its id; null where the text holds no word to look
 * for, or the index is not there yet.
 */
export const textScores = remember(
  (words: WordIndex | null, text: string): ReadonlyMap<string, number> | null =>
    words && hasWords(text) ? words.scores(text) : null,
);
