import { describe, expect, it } from 'vitest';
import { cy } from '../../src/i18n/cy';
import { en } from '../../src/i18n/en';

type Words = { readonly [key: string]: string | Words };

/** What code puts in, and what wraps a part: the same in both languages. */
const MARKS = /\{\{[^}]+\}\}|<\/?\w+ ?\/?>|\$t\([^)]*\)/g;
/** A count may be in the words of its form ("one area"), so it need not be shown. */
const COUNT = /^\{\{count[,}]/;
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Longer than a name or a term that both languages share. */
const MANY_WORDS = 4;

// That no message is missing is a matter of types: see src/i18n/cy/welsh.ts.
const namespaces = await Promise.all(
  Object.entries(cy).map(async ([name, load]) => ({ name, welsh: flat(await load()) })),
);
const english: Readonly<Record<string, Words>> = en;

describe.each(namespaces)('$name in Welsh', ({ name, welsh }) => {
  const originals = flat(english[name] ?? {});

  it('says something in every message', () => {
    expect([...welsh].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('puts in what the English puts in', () => {
    const differing = [...welsh].flatMap(([key, words]) => {
      const original = originalOf(key, originals);
      const same = marks(words).join(' ') === marks(original).join(' ');
      return same ? [] : [{ key, words, original }];
    });
    expect(differing).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const left = [...welsh].filter(
      ([key, words]) => lettered(words) >= MANY_WORDS && words === originalOf(key, originals),
    );
    expect(left).toEqual([]);
  });
});

/** Key paths with their words. */
function flat(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...flat(value, `${path}${key}.`)],
    ),
  );
}

/** The English of a Welsh message; of a form that English has not, its form for many. */
function originalOf(key: string, originals: ReadonlyMap<string, string>): string {
  const found = originals.get(key) ?? originals.get(key.replace(PLURAL, '_other'));
  if (found === undefined) throw new Error(`"${key}" has no English`);
  return found;
}

function marks(words: string): string[] {
  return (words.match(MARKS) ?? []).filter((mark) => !COUNT.test(mark)).toSorted();
}

/** How many words there are beside what is put in. */
function lettered(words: string): number {
  return words.replace(MARKS, '').match(/\p{Letter}+/gu)?.length ?? 0;
}
