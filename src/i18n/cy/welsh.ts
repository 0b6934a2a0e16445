/** Welsh has six forms for a number, English two: a message with a count has all six. */
type WelshKey<Key extends string> = Key extends `${infer Stem}_one`
  ? `${Stem}_${Intl.LDMLPluralRule}`
  : Key extends `${infer Stem}_other`
    ? `${Stem}_${Intl.LDMLPluralRule}`
    : Key;

/** The messages of a namespace in Welsh: every message of the English, none of its own. */
export type Welsh<English> = {
  readonly [Key in keyof English & string as WelshKey<Key>]: English[Key] extends string
    ? string
    : Welsh<English[Key]>;
};
