import { describe, expect, it } from 'vitest';
import { afterNumber, isChangedByNumbers, mutate } from './mutation';

describe('a mutation', () => {
  it.each([
    ['pont', 'bont', 'phont', 'mhont'],
    ['tŷ', 'dŷ', 'thŷ', 'nhŷ'],
    ['cath', 'gath', 'chath', 'nghath'],
    ['blynedd', 'flynedd', 'blynedd', 'mlynedd'],
    ['diwrnod', 'ddiwrnod', 'diwrnod', 'niwrnod'],
    ['gosodiad', 'osodiad', 'gosodiad', 'ngosodiad'],
    ['lleoliad', 'leoliad', 'lleoliad', 'lleoliad'],
    ['merch', 'ferch', 'merch', 'merch'],
    ['rhestr', 'restr', 'rhestr', 'rhestr'],
    ['ardal', 'ardal', 'ardal', 'ardal'],
    ['chwaer', 'chwaer', 'chwaer', 'chwaer'],
    ['ffigur', 'ffigur', 'ffigur', 'ffigur'],
    ['theatr', 'theatr', 'theatr', 'theatr'],
  ])('of %s', (word, soft, aspirate, nasal) => {
    const changed = (['soft', 'aspirate', 'nasal'] as const).map((kind) => mutate(word, kind));
    expect(changed).toEqual([soft, aspirate, nasal]);
    expect(isChangedByNumbers(word)).toBe(soft !== word || aspirate !== word);
  });
});

describe('a noun after a number', () => {
  it.each([
    ['categori', 'masculine', ['categori', 'categori', 'gategori', 'chategori', 'chategori']],
    [
      'cymdogaeth',
      'feminine',
      ['cymdogaeth', 'gymdogaeth', 'gymdogaeth', 'cymdogaeth', 'chymdogaeth'],
    ],
    ['llaw', 'feminine', ['llaw', 'llaw', 'law', 'llaw', 'llaw']],
    ['bwlch', 'masculine', ['bwlch', 'bwlch', 'fwlch', 'bwlch', 'bwlch']],
    ['ardal', 'feminine', ['ardal', 'ardal', 'ardal', 'ardal', 'ardal']],
  ] as const)('%s (%s)', (noun, gender, forms) => {
    const rules = ['other', 'one', 'two', 'few', 'many'] as const;
    expect(rules.map((rule) => afterNumber(noun, gender, rule))).toEqual(forms);
  });
});
