/** What a language does with lists, dates, order, and the periods and units of the tables. */
export interface Rules {
  /** The locale that browsers know and that writes numbers as this language does. */
  readonly numbers: string;
  readonly list: (items: readonly string[]) => string;
  /** A day of UTC in words. */
  readonly date: (date: Date) => string;
  /** Below 0 where the first comes before the second. Numbers in words count as numbers. */
  readonly compare: (a: string, b: string) => number;
  /** What the tables call it in English, said; null where that is not known. */
  readonly period: (english: string) => string | null;
  readonly unit: (english: string) => { readonly alone: string; readonly after: string } | null;
}

/**
 * Browsers are asked for English alone. Chromium has no Welsh, and takes the reader's own language
 * for it, with its "and", its months and its decimal comma.
 */
const BRITISH = 'en-GB';

const lists = new Intl.ListFormat(BRITISH, { type: 'conjunction' });
const dates = new Intl.DateTimeFormat(BRITISH, { dateStyle: 'long', timeZone: 'UTC' });
const order = new Intl.Collator(BRITISH, { numeric: true, sensitivity: 'base' });

const english: Rules = {
  numbers: BRITISH,
  list: (items) => lists.format(items),
  date: (date) => dates.format(date),
  compare: (a, b) => order.compare(a, b),
  period: (words) => words,
  unit: (words) => ({ alone: words, after: words }),
};

let welsh: Rules | null = null;

/** Fetches what Welsh does: a reader of English needs none of it. Rejects where it does not arrive. */
export async function learnWelsh(): Promise<void> {
  welsh ??= (await import('./welsh')).welshRules(english);
}

/** The one place that chooses by language: "cy" once it is learnt, or English for anything else. */
export function rulesOf(language: string): Rules {
  return language === 'cy' ? (welsh ?? english) : english;
}
