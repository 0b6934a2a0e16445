/**
 * The six forms of a message with a count, alike: Welsh keeps the noun singular after a number, so
 * most need no more. Where a form differs (a soft mutation after two), write it after these.
 */
export function forms<Stem extends string>(
  stem: Stem,
  words: string,
): Readonly<Record<`${Stem}_${Intl.LDMLPluralRule}`, string>> {
  const rules = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
  const entries = rules.map((rule) => [`${stem}_${rule}`, words] as const);
  return Object.fromEntries(entries) as Record<`${Stem}_${Intl.LDMLPluralRule}`, string>;
}
