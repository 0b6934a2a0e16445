import { rulesOf } from './rules';

/** Numbers and what stands beside them, as a person would say them in the language of the page. */

/** A number with a fixed count of decimals: "1,234.5". */
export function formatNumber(value: number, decimals: number, language: string): string {
  return numberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** Units that tell nothing beside a number; the indicator's definition says what it counts. */
const NO_UNIT: ReadonlySet<string> = new Set(['', 'score', 'index value as published']);

/**
 * An indicator's value with its unit as one writes it: "21.4%", "£18,200 a year", "7.2 out of 10".
 * @param decimals of the indicator
 */
export function formatFigure(
  value: number,
  { unit, decimals }: { readonly unit: string; readonly decimals: number },
  language: string,
): string {
  const number = formatNumber(value, decimals, language);
  if (NO_UNIT.has(unit)) return number;
  const said = rulesOf(language).unit(unit)?.after ?? unit;
  if (said.startsWith('%')) return number + said;
  return said.startsWith('£') ? `£${number}${said.slice(1)}` : `${number} ${said}`;
}

/** People, who are whole, to three figures above a thousand: "139,000". */
export function formatPeople(people: number, language: string): string {
  const whole = Math.round(people);
  return numberFormat(language, {
    maximumSignificantDigits: whole >= 1000 ? 3 : 21,
  }).format(whole);
}

/** A share of people, areas or draws: "12%". Rounded down, so that it is never said to be more. */
export function formatShare(share: number, language: string): string {
  return percentFormat(language).format(outOfHundred(share) / 100);
}

/** How much a part counts in a whole: "17%". To the nearest, so that the parts add up. */
export function formatWeight(weight: number, language: string): string {
  return percentFormat(language).format(weight);
}

/**
 * A score in [0, 1] out of 100: "62". Rounded down as its class is: what is shown as 80 lies in the
 * class from 80, and nothing but a score of 1 is shown as 100.
 */
export function formatScore(score: number, language: string): string {
  return formatNumber(outOfHundred(score), 0, language);
}

/** The whole ranks that hold an interval between two ranks. */
export function formatRanks(
  from: number,
  to: number,
  language: string,
): { readonly from: string; readonly to: string } {
  return {
    from: formatNumber(Math.floor(from), 0, language),
    to: formatNumber(Math.ceil(to), 0, language),
  };
}

/** The whole number that a score or share in [0, 1] is shown by. */
export function outOfHundred(share: number): number {
  // 0.29 * 100 is 28.999999999999996.
  return Math.floor(share * 100 + 1e-9);
}

/** A straight-line distance: "0.8 km" under ten, "34 km" above. */
export function formatKm(distanceKm: number, language: string): string {
  return numberFormat(language, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: distanceKm < 10 ? 1 : 0,
  }).format(distanceKm);
}

/** "a, b and c". */
export function formatList(items: readonly string[], language: string): string {
  return rulesOf(language).list(items);
}

/** An ISO date in words: "23 November 2026"; as it stands where it is no date. */
export function formatDate(isoDate: string, language: string): string {
  const date = new Date(isoDate);
  return Number.isNaN(date.getTime()) ? isoDate : rulesOf(language).date(date);
}

/** The period of a figure: "April 2022 to March 2023". In English where its Welsh is not known. */
export function formatPeriod(period: string, language: string): string {
  return rulesOf(language).period(period) ?? period;
}

/** A unit by itself: "per 1,000 households". In English where its Welsh is not known. */
export function formatUnit(unit: string, language: string): string {
  return rulesOf(language).unit(unit)?.alone ?? unit;
}

/** Below 0 where a name comes before another in the alphabet of the language. */
export function compareNames(a: string, b: string, language: string): number {
  return rulesOf(language).compare(a, b);
}

function percentFormat(language: string): Intl.NumberFormat {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one costs more than using it a hundred times, and lists use hundreds. */
function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(rulesOf(language).numbers, options);
  numberFormats.set(key, known);
  return known;
}
