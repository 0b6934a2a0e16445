/**
 * A name as it is compared: lower case, without accents (so "Ynys Môn" is found by "ynys mon", and
 * ŵ and ŷ by w and y), "&" as "and", apostrophes dropped, every other sign a space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mark}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’‘`.]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** The words of a folded name. */
export function wordsOf(folded: string): readonly string[] {
  return folded === '' ? [] : folded.split(' ');
}
