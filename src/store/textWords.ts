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

export function piecesOf(text: string): readonly string[] {
  return text.split(SEPARATORS);
}

/** Lower case and without accents, so that "Mon" finds "Môn"; null for a small word. */
export function bareTerm(term: string): string | null {
  const bare = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare === '' || SMALL_WORDS.has(bare) ? null : bare;
}

/** Whether a text holds a word to look for. */
export function hasWords(text: string): boolean {
  return piecesOf(text).some((piece) => bareTerm(piece) !== null);
}
