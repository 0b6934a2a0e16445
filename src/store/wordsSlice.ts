import type { Slice } from './store';
import { IDLE, type Loadable } from './loadable';
import type { WordIndex } from './wordIndex';

/** What a text is looked for in, built when somebody first looks (wordSearch.ts). */
export interface WordsSlice {
  readonly words: Loadable<WordIndex>;
}

export const createWordsSlice: Slice<WordsSlice> = () => ({ words: IDLE });
