import { expect, it } from 'vitest';
import { allMessages } from './messages';

/**
 * Words that mutate what follows them, or have another form before a vowel. A name that code puts in
 * after one would be right for some names alone: "yn Wrecsam", but "yng Nghaerdydd".
 */
const BEFORE_NO_NAME =
  /^(?:a|ac|â|ag|am|ar|at|dan|dros|drwy|ei|gan|gyda|gydag|heb|hyd|i|mewn|na|nag|neu|o|oni|pan|tan|trwy|tua|un|wrth|y|yn|yr)$/i;
/** Words with another form before 1, 8 and 11, whose names begin with a vowel: "ac 8", "yr 11". */
const BEFORE_NO_NUMBER = /^(?:a|ac|â|ag|gyda|gydag|na|nag|y|yr)$/i;
/** What is put in as figures. All else is taken for a name. */
const NUMBERS = new Set(
  (
    'access all areas compared count date distance drawn draws few first found fresh gap gaps ' +
    'high last least looked low median middle most near need now observed of on organisations out ' +
    'packed people points publicPage rank ratio same scored score share shown sites to today total ' +
    'uncheckedSites value verified weight whole worth'
  ).split(' '),
);
/** Where all that can be put in is known to be right after the word. */
const RIGHT: ReadonlySet<string> = new Set([
  // Always 1%: un y cant.
  'plan.share.few: nag {{share}}',
  // Always 10,000: deng mil.
  'method.sure.fewPeople.words: na {{few}}',
  // Always "ardaloedd", with or without more.
  'gaps.sentence.middle: yr {{others}}',
]);
const WORD_THEN_PUT_IN =
  /(?<!\p{Letter})(\p{Letter}+) (?:<\w+>)?[“"]?(?:\{\{(\w+)[^}]*\}\}|<(\w+)\/>)/gu;

const messages = (await allMessages()).flatMap(({ name, welsh }) =>
  [...welsh].map(([key, words]) => ({ key: `${name}.${key}`, words })),
);

it('puts nothing in where Welsh would change it or the word before it', () => {
  const found = messages.flatMap(({ key, words }) =>
    [...words.matchAll(WORD_THEN_PUT_IN)].flatMap(([, word = '', text, part]) => {
      const what = text ?? part ?? '';
      const before = NUMBERS.has(what) ? BEFORE_NO_NUMBER : BEFORE_NO_NAME;
      return before.test(word) ? [`${key}: ${word} {{${what}}}`] : [];
    }),
  );
  expect(found.filter((where) => !RIGHT.has(where))).toEqual([]);
  // What is excused is there to be excused.
  expect([...RIGHT].filter((where) => !found.includes(where))).toEqual([]);
});
