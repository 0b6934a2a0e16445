import type { OwnRow } from './ownTable';

const TOTAL = /^(?:(?:grand |sub-?)?totals?|sum|count|cyfanswm)\b/iu;

/** Whether a row begins as one that counts others up. */
export function isTotal({ cells }: OwnRow): boolean {
  return TOTAL.test(cells.find((cell) => cell !== '') ?? '');
}
