/** The three ways in which Welsh changes the first letter of a word. */
export type Mutation = 'soft' | 'aspirate' | 'nasal';
export type Gender = 'masculine' | 'feminine';

/** Letters of two signs stand first, so that "ch" is not taken for "c". */
const LETTER = /^(?:ch|dd|ff|ng|ll|ph|rh|th|\p{Letter})/iu;
const TABLE: Readonly<Record<Mutation, Readonly<Record<string, string>>>> = {
  soft: { p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', ll: 'l', m: 'f', rh: 'r' },
  aspirate: { p: 'ph', t: 'th', c: 'ch' },
  nasal: { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' },
};

/** A word in small letters after something that changes it; as it is where nothing changes. */
export function mutate(word: string, mutation: Mutation): string {
  return word.replace(LETTER, (letter) => TABLE[mutation][letter] ?? letter);
}

/** Whether any number changes the first letter of a word. */
export function isChangedByNumbers(word: string): boolean {
  return mutate(word, 'soft') !== word || mutate(word, 'aspirate') !== word;
}

/**
 * A noun as it stands after the number of a plural rule: 1, 2, 3 and 6 have rules of their own, and
 * after 0, 4, 5, 7 and all that follow it stands as it is. That is not so of years and days, which
 * are nasal after 5, 7, 8, 9 and 10: those must not stand after a number at all.
 */
export function afterNumber(noun: string, gender: Gender, rule: Intl.LDMLPluralRule): string {
  switch (rule) {
    case 'one':
      // Un gath, but un llaw and un rhaw.
      return gender === 'feminine' && !/^(?:ll|rh)/.test(noun) ? mutate(noun, 'soft') : noun;
    case 'two':
      return mutate(noun, 'soft');
    case 'few':
      return gender === 'masculine' ? mutate(noun, 'aspirate') : noun;
    case 'many':
      return mutate(noun, 'aspirate');
    case 'zero':
    case 'other':
      return noun;
  }
}
