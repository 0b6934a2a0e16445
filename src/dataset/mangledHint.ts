/**
 * Why a cell may have become what its column refuses: what spreadsheets do to numbers, dates, codes
 * and words, and how to write it. None where nothing of the kind is seen.
 *
 * @param content the refused cell
 * @param message what its column says of it
 */
export function mangledHint(content: string, message: string): string | null {
  const hint = HINTS.find(({ about, sign }) => about.test(message) && sign.test(content));
  if (hint) return typeof hint.say === 'string' ? hint.say : hint.say(content);
  return choiceMeant(content, message);
}

interface Hint {
  /** The messages of a column that it explains. */
  readonly about: RegExp;
  readonly sign: RegExp;
  readonly say: string | ((content: string) => string);
}

const NUMBER = /is not a (?:whole )?number/u;
const DATE = /is not a date/u;
const LONGITUDE = /is not between -9 and 2.5/u;
const LATITUDE = /is not between 49.5 and 61.5/u;
const CODE = /is not an official code/u;
const ANY = /./u;

/** The day that a spreadsheet counts its days from. */
const DAY_0_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

const HINTS: readonly Hint[] = [
  {
    about: NUMBER,
    sign: /^-?\d{1,3}(?:,\d{3})+$/u,
    say: 'a comma can mean thousands or decimals: write 1234 or 1.234',
  },
  {
    about: NUMBER,
    sign: /^-?\d+,\d+$/u,
    say: (content) => `a comma stands for the point: write ${content.replace(',', '.')}`,
  },
  {
    about: NUMBER,
    sign: /^-?[\d,. '’\u00A0\u202F]+$/u,
    say: 'write a number without signs between its thousands',
  },
  {
    about: NUMBER,
    sign: /^-?\d+(?:[.,]\d+)?e\+?\d+$/iu,
    say: 'a spreadsheet has shortened it: write all its digits',
  },
  { about: NUMBER, sign: /^[−–—]\d/u, say: 'its minus is a dash of print: write -' },
  { about: NUMBER, sign: /[%£€$]/u, say: 'write the number without its unit' },
  {
    about: NUMBER,
    sign: /^(?:-+|–|—|\.{1,2}|:|\*|n\/?a|null|none|nan|x|c|z)$/iu,
    say: 'leave the cell empty where nothing is published',
  },
  {
    about: DATE,
    sign: /^\d{5}$/u,
    say: (content) => {
      const day = new Date(DAY_0_MS + Number(content) * DAY_MS).toISOString().slice(0, 10);
      return `a spreadsheet counts days so: ${day}`;
    },
  },
  {
    about: DATE,
    sign: /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/u,
    say: 'day and month can be taken for each other: write year-month-day',
  },
  { about: DATE, sign: /\p{L}{3}/u, say: 'write the month as a number: year-month-day' },
  { about: DATE, sign: /^\d{4}-\d{2}-\d{2}[T ]/u, say: 'write the day alone, without the hour' },
  {
    about: LONGITUDE,
    sign: /^(?:49\.[5-9]|5\d|60|61\.[0-5])/u,
    say: 'it is a latitude: the two may be swapped',
  },
  { about: LATITUDE, sign: /^-?\d(?:\.|$)/u, say: 'it is a longitude: the two may be swapped' },
  { about: LONGITUDE, sign: /^-?\d{3,}$/u, say: 'it may have lost its decimal point' },
  { about: LATITUDE, sign: /^\d{3,}$/u, say: 'it may have lost its decimal point' },
  { about: CODE, sign: /^[EWSNK]\d{7}$/iu, say: 'a nought may have been dropped' },
  { about: CODE, sign: /^[ewsnk]\d{8}$/u, say: 'its letter is a capital' },
  { about: /is not a charity number/u, sign: /^SC\d{5}$/iu, say: 'a nought may have been dropped' },
  { about: /may hold only a-z/u, sign: /[A-Z]/u, say: 'an id has no capitals' },
  { about: ANY, sign: /[“”„‘’«»]/u, say: 'it holds quotation marks of print' },
];

const CHOICES = /is not one of: (.+)$/u;
const YES_OR_NO: Readonly<Record<string, string>> = {
  true: 'yes',
  '1': 'yes',
  y: 'yes',
  false: 'no',
  '0': 'no',
  n: 'no',
};

/** Of a fixed set of words, the one that differs only in capitals, or says the same. */
function choiceMeant(content: string, message: string): string | null {
  const choices = CHOICES.exec(message)?.[1]?.split(', ') ?? [];
  const folded = content.toLowerCase().replaceAll(/[\s_]+/gu, '-');
  const meant = choices.find((choice) => choice === folded || choice === YES_OR_NO[folded]);
  return meant === undefined ? null : `write ${meant}`;
}
