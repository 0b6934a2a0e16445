/**
 * "a, b ac c". "Ac" stands before a vowel, "a’r" swallows an article, and a Welsh name after "a" is
 * mutated; an English one is not, so only names of places that are known to be Welsh are.
 */
export function welshList(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${and(last)}`;
}

/** Y is a vowel in "Ynys" and a consonant in "York"; W at the start of a name is a consonant. */
const VOWEL = /^[“‘"'(]*(?:[aeiou]|y(?![aeiou]))/i;
/** Numbers whose name begins with a vowel: un, un ar ddeg, and wyth with what follows it. */
const VOWEL_IN_FIGURES = /^(?:1|11|8[\d,]*)(?![\d,.])/;
const ARTICLE = /^yr? /i;
/** The nation and the councils that begin with a letter that "a" mutates. */
const MUTATED =
  /^(?:Cymru|Caerdydd|Caerffili|Casnewydd|Castell-nedd|Ceredigion|Conwy|Pen-y-bont|Powys|Torfaen)(?![\p{L}])/u;
const ASPIRATE: Readonly<Record<string, string>> = { C: 'Ch', P: 'Ph', T: 'Th' };

function and(item: string): string {
  if (ARTICLE.test(item)) return `a’r ${item.replace(ARTICLE, '')}`;
  if (MUTATED.test(item)) return `a ${item.replace(/^./, (first) => ASPIRATE[first] ?? first)}`;
  const plain = item.normalize('NFD');
  return VOWEL.test(plain) || VOWEL_IN_FIGURES.test(item) ? `ac ${item}` : `a ${item}`;
}
