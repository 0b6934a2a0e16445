import { describe, expect, it } from 'vitest';
import { allMessages, originalOf, PLURAL } from './messages';
import { mutate, type Mutation } from './mutation';

interface Term {
  readonly english: RegExp;
  /** Beginnings of the Welsh, one of which must be there, mutated or not. */
  readonly welsh: readonly string[];
  /** Where the English word means something else. */
  readonly not?: RegExp;
}

/** One notion, one word: see the table in src/i18n/cy/README.md. */
const TERMS: readonly Term[] = [
  { english: /\bpioneers?\b/i, welsh: ['arloeswr', 'arloeswyr'] },
  { english: /\bgaps?\b/i, welsh: ['bwlch', 'bylchau'] },
  { english: /\bneeds?\b/i, welsh: ['angen'], not: /not need it/ },
  { english: /\breach\b/i, welsh: ['cyrhaeddiad', 'cyrraedd'], not: /paper reach/ },
  { english: /\breadiness\b/i, welsh: ['parodrwydd'] },
  { english: /\bscores?\b/i, welsh: ['sgôr', 'sgorau', 'sgorio'], not: /a score or more/ },
  { english: /\bpractices?\b/i, welsh: ['arfer'] },
  { english: /\bsectors?\b/i, welsh: ['sector'] },
  { english: /\bevidence\b/i, welsh: ['tystiolaeth'] },
  { english: /\bneighbourhoods?\b/i, welsh: ['cymdogaeth'] },
  { english: /\borganisations?\b/i, welsh: ['sefydliad'] },
  { english: /\bnations?\b/i, welsh: ['gwlad', 'gwledydd'] },
  { english: /\bcouncils?\b/i, welsh: ['cyngor', 'cyngh'] },
  { english: /\bareas?\b/i, welsh: ['ardal'] },
  { english: /\bfigures?\b/i, welsh: ['ffigur'] },
  { english: /\bweights?\b/i, welsh: ['pwysau', 'pwyso'] },
  { english: /\bfilters?\b/i, welsh: ['hidlydd'] },
  { english: /\bintervals?\b/i, welsh: ['cyfwng', 'cyfyngau'] },
  { english: /\bfifths?\b/i, welsh: ['pumed ran', 'pumed rhan'] },
  { english: /\bclusters?\b/i, welsh: ['clwstwr', 'clystyrau'] },
  { english: /\bsimilar (?:area|place)s?\b/i, welsh: ['tebyg', 'tebyc'] },
  { english: /\bsources?\b/i, welsh: ['ffynhonnell', 'ffynonellau'] },
  { english: /\bplans?\b/i, welsh: ['cynllun'] },
  { english: /\blikely\b/i, welsh: ['tebygol'], not: /unlikely/ },
  { english: /\bself-efficacy\b/i, welsh: ['hunaneffeithiolrwydd'] },
  { english: /\bregions?\b/i, welsh: ['rhanbarth'] },
];
/** English that came through, word for word, where Welsh says another thing. */
const CALQUES = [
  /gweithio (?:hyn |hynny )?allan/i,
  /sefyll dros/i,
  /[cg]yfrif (?:â|ag)(?!\p{Letter})/iu,
  /\bnhw sy’n/i,
  /edrychon ni/i,
  /cymryd rheolaeth o\b/i,
  /yn hysbys i’w/i,
];

const messages = (await allMessages()).flatMap((namespace) =>
  [...namespace.welsh]
    // Forms of one count say the same thing.
    .filter(([key]) => !PLURAL.test(key) || key.endsWith('_other'))
    .map(([key, words]) => ({
      key: `${namespace.name}.${key}`,
      welsh: withoutPutIn(words),
      english: withoutPutIn(originalOf(key, namespace)),
    })),
);

describe('in Welsh', () => {
  it.each(TERMS)('$english is $welsh', ({ english, welsh, not }) => {
    const saying = messages.filter((words) => english.test(words.english.replace(not ?? /$^/, '')));
    expect(saying.length).toBeGreaterThan(0);
    const stems = welsh.flatMap(everyMutation);
    expect(saying.filter((words) => !stems.some((stem) => has(words.welsh, stem)))).toEqual([]);
  });

  it('says nothing that is English in Welsh words', () => {
    const found = messages.filter(({ welsh }) => CALQUES.some((calque) => calque.test(welsh)));
    expect(found).toEqual([]);
  });
});

function everyMutation(stem: string): string[] {
  const kinds: readonly Mutation[] = ['soft', 'aspirate', 'nasal'];
  // After "ei" of a woman and "eu" a vowel takes an h: "eu hangen".
  return [stem, `h${stem}`, ...kinds.map((kind) => mutate(stem, kind))];
}

function has(words: string, stem: string): boolean {
  return new RegExp(`(?<!\\p{Letter})${stem}`, 'iu').test(words);
}

function withoutPutIn(words: string): string {
  return words.replaceAll(/\{\{[^}]*\}\}|<[^>]*>/g, ' ');
}
