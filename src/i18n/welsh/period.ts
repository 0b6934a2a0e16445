import { ENGLISH_MONTHS } from '../englishMonths';
import { WELSH_MONTHS } from './date';

const PLACES: Readonly<Record<string, string>> = {
  England: 'yn Lloegr',
  Wales: 'yng Nghymru',
  'England and Wales': 'yng Nghymru a Lloegr',
  Scotland: 'yn yr Alban',
  'Northern Ireland': 'yng Ngogledd Iwerddon',
};
/** What stands before a year or a month, as the tables write it. */
const BEFORE: Readonly<Record<string, string>> = {
  'School year ': 'Blwyddyn ysgol ',
  'Winter ': 'Gaeaf ',
  'Census ': 'Cyfrifiad ',
  'mid-': 'canol ',
  'before ': 'cyn ',
  'Exams of ': 'Arholiadau ',
};
/** Clauses that are more than a time. */
const CLAUSES: Readonly<Record<string, string>> = {
  'One quarter': 'Un chwarter',
  'base years differ': 'mae’r blynyddoedd sail yn amrywio',
  'carried forward in the index of 2021': 'wedi’i gario ymlaen ym mynegai 2021',
  'the copy we read does not say the year': 'nid yw’r copi a ddarllenwyd yn nodi’r flwyddyn',
  'As published in the Indices of 2025': 'Fel y’i cyhoeddwyd ym Mynegeion 2025',
  'As published in the deprivation measure of 2017': 'Fel y’i cyhoeddwyd ym mesur amddifadedd 2017',
  'As published in ScotPHO’s profiles': 'Fel y’i cyhoeddwyd ym mhroffiliau ScotPHO',
};
const SEPARATOR = /(; |, | \(|\)$)/;
const DATE = /^(?:(\d{1,2}) )?([A-Z][a-z]+)(?: (\d{4}))?$/;
const YEAR = /^\d{4}(?:\/\d{2})?$/;

/** "April 2022 to March 2023" as "Ebrill 2022 i Fawrth 2023"; null where a part is not known. */
export function welshPeriod(english: string): string | null {
  const parts = english.split(SEPARATOR).map((part) => (isSeparator(part) ? part : clause(part)));
  return parts.includes(null) ? null : parts.join('');
}

function isSeparator(part: string): boolean {
  return part === '' || SEPARATOR.test(part);
}

/** A span or a time, and where it holds: "2019 in England and Wales". */
function clause(words: string): string | null {
  const known = CLAUSES[words];
  if (known !== undefined) return known;
  const [when = '', where] = words.split(' in ');
  const [from = '', to] = when.split(' to ');
  const start = time(from);
  const end = to === undefined ? '' : time(to);
  const place = where === undefined ? '' : PLACES[where];
  if (start === null || end === null || place === undefined) return null;
  return start + (end && ` i ${softened(end)}`) + (place && ` ${place}`);
}

function time(words: string): string | null {
  if (YEAR.test(words)) return words;
  for (const [english, welsh] of Object.entries(BEFORE)) {
    if (!words.startsWith(english)) continue;
    const rest = time(words.slice(english.length));
    return rest === null ? null : welsh + rest;
  }
  const [, day, name = '', year] = DATE.exec(words) ?? [];
  const month = WELSH_MONTHS[ENGLISH_MONTHS.indexOf(name)];
  if (month === undefined) return null;
  return [day, month, year].filter((part) => part !== undefined).join(' ');
}

/** A month after "i": Mawrth becomes Fawrth. */
function softened(words: string): string {
  return words.replace(/^M/, 'F').replace(/^Go/, 'O').replace(/^T/, 'D').replace(/^Rh/, 'R');
}
