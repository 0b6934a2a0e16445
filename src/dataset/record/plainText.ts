/** Signs that mail and word processors put in the place of those that were typed. */
const TYPED: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/gu, "'"],
  [/[“”„‟″]/gu, '"'],
  // Blanks of any width, and ends of lines.
  [/\s+/gu, ' '],
];

/**
 * A text as a record holds it: straight quotation marks, single plain blanks, none at the ends,
 * composed letters. What only differs in these is the same text.
 */
export function plainText(text: string): string {
  return TYPED.reduce(
    (held, [sign, typed]) => held.replaceAll(sign, typed),
    text.normalize('NFC'),
  ).trim();
}
