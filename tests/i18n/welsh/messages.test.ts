import { describe, expect, it } from 'vitest';
import { allMessages, originalOf } from './messages';

/** What code puts in, and what wraps a part: the same in both languages. */
const MARKS = /\{\{[^}]+\}\}|<\/?\w+ ?\/?>|\$t\([^)]*\)/g;
/** A count may be in the words of its form ("one area"), so it need not be shown. */
const COUNT = /^\{\{count[,}]/;
/** Longer than a name or a term that both languages share. */
const MANY_WORDS = 4;

// That no message is missing is a matter of types: see src/i18n/cy/welsh.ts.
const namespaces = await allMessages();

describe.each(namespaces)('$name in Welsh', (messages) => {
  const { welsh } = messages;

  it('says something in every message', () => {
    expect([...welsh].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('puts in what the English puts in', () => {
    const differing = [...welsh].flatMap(([key, words]) => {
      const original = originalOf(key, messages);
      const same = marks(words).join(' ') === marks(original).join(' ');
      return same ? [] : [{ key, words, original }];
    });
    expect(differing).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const left = [...welsh].filter(
      ([key, words]) => lettered(words) >= MANY_WORDS && words === originalOf(key, messages),
    );
    expect(left).toEqual([]);
  });
});

/** An element without words is one that opens and closes: a comma may stand in it in one language alone. */
function marks(words: string): string[] {
  return (words.match(MARKS) ?? [])
    .filter((mark) => !COUNT.test(mark))
    .flatMap((mark) =>
      mark.endsWith('/>')
        ? [mark.replace(/ ?\//, ''), `</${mark.slice(1).replace(/ ?\//, '')}`]
        : [mark],
    )
    .toSorted();
}

/** How many words there are beside what is put in. */
function lettered(words: string): number {
  return words.replace(MARKS, '').match(/\p{Letter}+/gu)?.length ?? 0;
}
