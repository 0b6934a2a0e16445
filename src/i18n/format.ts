/** Numbers as a person would say them, in the language of the page. */

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
  if (unit === 'score' || unit === 'index value as published') return number;
  if (unit.startsWith('%')) return number + unit;
  if (unit.startsWith('£')) return `£${number}${unit.slice(1)}`;
  return NO_UNIT.has(unit) ? number : `${number} ${unit}`;
}

/** People, to three figures above a thousand: "139,000". */
export function formatPeople(people: number, language: string): string {
  return numberFormat(language, {
    maximumSignificantDigits: people >= 1000 ? 3 : 21,
  }).format(people);
}

/** A share in [0, 1] as a whole percentage: "12%". */
export function formatShare(share: number, language: string): string {
  return numberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
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
  return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(items);
}

/** An ISO date in words: "23 November 2026"; as it stands where it is no date. */
export function formatDate(isoDate: string, language: string): string {
  const date = new Date(isoDate);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Kept, because making one costs more than using it a hundred times, and lists use hundreds. */
function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(locale(language), options);
  numberFormats.set(key, known);
  return known;
}

function locale(language: string): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB';
}
