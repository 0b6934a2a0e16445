/** The letters that are written with two, each with the letter that it follows in the alphabet. */
const LETTER_BEFORE: Readonly<Record<string, string>> = {
  ch: 'c',
  dd: 'd',
  ff: 'f',
  ng: 'g',
  ll: 'l',
  ph: 'p',
  rh: 'r',
  th: 't',
};
/** In Bangor, and in Llangefni and its like, N and G are two letters that meet. */
const LETTERS = /\b(?:ban|llan)(?=g)|ch|dd|ff|ng|ll|ph|rh|th/gi;
/** Unicode’s own last of all letters, so that "c" with it comes after every other C. */
const LAST = '\uFFFF';

/** Words as a collator of English must see them to put them in Welsh order. */
export function inWelshLetters(words: string): string {
  return words.replace(LETTERS, (match) => {
    const before = LETTER_BEFORE[match.toLowerCase()];
    if (before !== undefined) return before + LAST;
    return /^ll/i.test(match) ? `l${LAST}${match.slice(2)}` : match;
  });
}
