import { ENGLISH_MONTHS } from '../../../src/i18n/englishMonths';
import type { ElsFigures } from './elsFigures';

/**
 * A published period in the words that people use: "2025-01-01/P1Y" is "2025", "2024-04-01/P1Y" is
 * "April 2024 to March 2025", "2022-01-01/P3Y" is "2022 to 2024", "2025-04-30" is "30 April 2025".
 */
export function periodInWords(published: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:\/P(\d+)Y)?$/u.exec(published);
  if (match === null) return published;
  const [year, month, day, years] = match.slice(1).map(Number) as [number, number, number, number];
  const date = (y: number, m: number, d: number): string => `${d} ${ENGLISH_MONTHS[m - 1]} ${y}`;
  if (match[4] === undefined) return date(year, month, day);
  if (day !== 1) return `${date(year, month, day)} to ${date(year + years, month, day - 1)}`;
  if (month !== 1)
    return `${ENGLISH_MONTHS[month - 1]} ${year} to ${ENGLISH_MONTHS[month - 2]} ${year + years}`;
  return years === 1 ? String(year) : `${year} to ${year + years - 1}`;
}

/** A sentence for each indicator whose manifest names another period than the publication. */
export function comparePeriods(
  indicators: readonly { readonly id: string; readonly period: string }[],
  els: ElsFigures,
): string[] {
  return indicators.flatMap(({ id, period }) => {
    const published = [...(els.get(id)?.values() ?? [])][0]?.period;
    if (published === undefined || periodInWords(published).includes(period)) return [];
    return [
      `indicators.csv says "${period}" for ${id}; the publication says "${periodInWords(published)}".`,
    ];
  });
}
