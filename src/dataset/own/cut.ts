/** Longer names and contents of cells are cut. */
export const MOST_LETTERS = 200;

export function cut(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  // Never through the middle of a letter of two halves.
  return `${text.slice(0, MOST_LETTERS - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
