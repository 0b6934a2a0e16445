import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMessages, i18n, speak } from '../../../src/i18n';
import { en } from '../../../src/i18n/en';
import { allMessages, PLURAL } from './messages';
import { afterNumber, isChangedByNumbers, type Gender } from './mutation';

const RULES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
/** Every noun after a number whose first letter a number can change. */
const NOUNS: Readonly<Record<string, Gender>> = {
  cam: 'masculine',
  categori: 'masculine',
  cymdogaeth: 'feminine',
  gosodiad: 'masculine',
  lle: 'masculine',
  lleoliad: 'masculine',
};
/** After a number, but not counted by it. */
const NOT_COUNTED = new Set(['dros', 'gennym', 'gyda', 'mae', 'mewn']);
/** Years and days have forms of their own after 5, 7, 8, 9 and 10, which no plural rule tells. */
const NASAL = /^(?:[bfm]lynedd|[bfm]l?wydd|(?:dd?|n)iwrnod|fl?wyddyn)$/;
/** "{{count}} lle" and "{{gaps}}</strong> bwlch": what is put in, and the word after it. */
const PUT_IN_THEN_WORD = /\{\{(\w+)[^}]*\}\}(?:<\/?\w+>)? (\p{Letter}+)/gu;

const forms = Object.entries(NOUNS).flatMap(([noun, gender]) =>
  RULES.map((rule) => afterNumber(noun, gender, rule)),
);
/** "Le" and "gategori": right after one number only. */
const CHANGED = new Set(forms.filter((form) => !(form in NOUNS)));

const messages = (await allMessages()).flatMap(({ name, welsh }) =>
  [...welsh].map(([key, words]) => ({ key: `${name}.${key}`, words })),
);
const wordsOf = new Map(messages.map(({ key, words }) => [key, words]));

describe('a noun after a number', () => {
  it('is known to change, or never changes', () => {
    const unknown = messages.flatMap(({ key, words }) =>
      numbered(words)
        .filter(({ word }) => isChangedByNumbers(word) && !isKnown(word))
        .map(({ word }) => `${key}: ${word}`),
    );
    expect(unknown).toEqual([]);
  });

  it('changes only where the number chooses the form', () => {
    const changing = messages.filter(({ key, words }) =>
      numbered(words).some(
        ({ what, word }) =>
          (word in NOUNS || CHANGED.has(word)) && !(what === 'count' && PLURAL.test(key)),
      ),
    );
    expect(changing).toEqual([]);
  });

  it('has the form of its number in every plural table', () => {
    const tables = messages.filter(({ key }) => key.endsWith('_other'));
    expect(tables.length).toBeGreaterThan(50);
    expect(tables.flatMap(({ key, words }) => wrongForms(key, countedIn(words)))).toEqual([]);
  });

  it('is never a year or a day', () => {
    const found = messages.filter(({ words }) =>
      numbered(words).some(({ word }) => NASAL.test(word)),
    );
    expect(found).toEqual([]);
  });
});

describe('a count as it is said', () => {
  beforeAll(async () => {
    addMessages(en);
    await speak('cy');
  });
  afterAll(() => speak('en'));

  it.each([
    ['explore:organisations', 'sefydliad sefydliad sefydliad sefydliad sefydliad sefydliad'],
    ['explore:places', 'lleoliad lleoliad leoliad lleoliad lleoliad lleoliad'],
    ['map:areas', 'ardal ardal ardal ardal ardal ardal'],
    ['plan:places.count', 'lle lle le lle lle lle'],
    ['gaps:how.changed', 'gosodiad gosodiad osodiad gosodiad gosodiad gosodiad'],
    ['embedBuilder:kept.classes', 'categori categori gategori chategori chategori categori'],
    ['profile:inside.count', 'cymdogaeth gymdogaeth gymdogaeth cymdogaeth chymdogaeth cymdogaeth'],
    ['profile:every.cannotTell', 'ffigur ffigur ffigur ffigur ffigur ffigur'],
    ['embed:figure.pioneers', 'arloeswr arloeswr arloeswr arloeswr arloeswr arloeswr'],
  ] as const)('%s', (key, nouns) => {
    const said = [0, 1, 2, 3, 6, 11].map((count) => {
      const [, number, noun] =
        /(\d+) (\p{Letter}+)/u.exec(i18n.t(key, { count, nation: '' })) ?? [];
      expect(number).toBe(`${count}`);
      return noun;
    });
    expect(said).toEqual(nouns.split(' '));
  });
});

interface Numbered {
  /** The name of what is put in. */
  readonly what: string;
  readonly word: string;
}

/** The words that stand right after what code puts in. */
function numbered(words: string): Numbered[] {
  return [...words.matchAll(PUT_IN_THEN_WORD)].map(([, what = '', word = '']) => ({ what, word }));
}

function countedIn(words: string): string[] {
  return numbered(words).flatMap(({ what, word }) => (what === 'count' ? [word] : []));
}

function isKnown(word: string): boolean {
  return word in NOUNS || CHANGED.has(word) || NOT_COUNTED.has(word);
}

/** What a plural table gets wrong. `nouns` are those of its form for any number. */
function wrongForms(key: string, nouns: readonly string[]): string[] {
  return RULES.flatMap((rule) => {
    const form = wordsOf.get(key.replace(PLURAL, `_${rule}`));
    if (form === undefined) return [`${key} has no form for ${rule}`];
    const counted = countedIn(form).join();
    const right = nouns.map((noun) => rightAfter(noun, rule)).join();
    // A form may say its number in words ("y lle hwn"), and then counts nothing.
    return counted === '' || counted === right ? [] : [`${key}, ${rule}: ${counted}, not ${right}`];
  });
}

function rightAfter(word: string, rule: Intl.LDMLPluralRule): string {
  const gender = NOUNS[word];
  return gender === undefined ? word : afterNumber(word, gender, rule);
}
