/** Milliseconds of processor time of one call: the median of several, after one to warm up. */
export function medianMs(task: () => void, repeats: number): number {
  task();
  const times = Array.from({ length: repeats }, () => onceMs(task)).sort((a, b) => a - b);
  return times[Math.floor(repeats / 2)]!;
}

/**
 * Milliseconds of processor time of one call, not warmed up: for tasks that take seconds. Not the
 * clock on the wall, which on a busy machine measures the neighbours.
 */
export function onceMs(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export interface BenchLine {
  readonly name: string;
  /** How many times faster than the alternative. */
  readonly ratio: number;
  /** The least ratio that passes; null where the line only informs. */
  readonly limit: number | null;
  readonly [figure: string]: number | string | null;
}

/** Milliseconds with one decimal, ratios with one too. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The largest difference between two answers at some of their places. */
export function largestDifference(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  places: Iterable<number>,
): number {
  let largest = 0;
  for (const i of places) largest = Math.max(largest, Math.abs(a[i]! - b[i]!));
  return largest;
}

/** @throws when two ways to the same answer differ by more than rounding */
export function checkEqual(name: string, difference: number, allowed = 1e-9): void {
  if (!(difference <= allowed))
    throw new Error(`${name}: the answers differ by ${difference}, more than ${allowed}.`);
}
