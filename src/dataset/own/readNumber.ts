const DEGREES = /^([-−–+]?)(\d{1,7})(?:[.,](\d+))?°?\s*([NSEW]?)$/iu;

/**
 * A number as people write it: a comma for the point, a dash for the minus, "53.5° N", "2.6W". Null
 * where it is none, or may be of thousands ("1,234,567").
 */
export function readNumber(cell: string): number | null {
  const found = DEGREES.exec(cell.trim());
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '0', side = ''] = found;
  const size = Number(`${whole}.${fraction}`);
  return /[-−–]/u.test(sign) !== /[SW]/iu.test(side) ? -size : size;
}
