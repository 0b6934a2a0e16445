interface WelshUnit {
  /** By itself: "blynyddoedd". */
  readonly alone: string;
  /** After a number, in a form that is right after every number: "o flynyddoedd". */
  readonly after: string;
}

const alike = (words: string): WelshUnit => ({ alone: words, after: words });

/** Each unit of the tables. */
const UNITS: Readonly<Record<string, WelshUnit>> = {
  '%': alike('%'),
  '£': alike('£'),
  '£ a year': alike('£ y flwyddyn'),
  '£ a week': alike('£ yr wythnos'),
  'out of 10': alike('allan o 10'),
  years: { alone: 'blynyddoedd', after: 'o flynyddoedd' },
  points: { alone: 'pwyntiau', after: 'o bwyntiau' },
  'times yearly earnings': {
    alone: 'sawl gwaith yr enillion blynyddol',
    after: 'gwaith yr enillion blynyddol',
  },
  'per 1,000 households': alike('fesul 1,000 o aelwydydd'),
  '% of households': alike('% o aelwydydd'),
  '% of sessions': alike('% o sesiynau ysgol'),
  'out of 1': alike('allan o 1'),
  'out of 12': alike('allan o 12'),
  'out of 100': alike('allan o 100'),
  patients: { alone: 'cleifion', after: 'o gleifion' },
  'per 1,000 people': alike('fesul 1,000 o bobl'),
  'per 10,000 people': alike('fesul 10,000 o bobl'),
  'per 100,000 people': alike('fesul 100,000 o bobl'),
  'per 100,000 adults': alike('fesul 100,000 o oedolion'),
  'per 100,000 people aged 16 and over': alike('fesul 100,000 o bobl 16 oed a throsodd'),
  'for 100 expected': alike('am bob 100 a ddisgwylid'),
  'of 1,917 by average rank': alike('o 1,917 yn ôl safle cyfartalog'),
  'per 100,000 aged 10 to 17': alike('fesul 100,000 o bobl 10 i 17 oed'),
  score: alike('sgôr'),
  'index value as published': alike('gwerth mynegai fel y’i cyhoeddwyd'),
};

/** A unit of the tables in Welsh; null where its Welsh is not known. */
export function welshUnit(english: string): WelshUnit | null {
  return UNITS[english] ?? null;
}
