import type { Interval } from '../domain';

/** z of a two-sided 95% interval. */
const Z = 1.959964;

/**
 * Wilson's interval (1927) for a share of which `count` of `total` were seen: unlike the plain one
 * it stays in [0, 1] and says something of small numbers. Null where nothing was seen.
 */
export function wilsonInterval(count: number, total: number): Interval | null {
  if (total === 0) return null;
  const share = count / total;
  const z2 = Z * Z;
  const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
  const half =
    (Z / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
