/**
 * Milliseconds of processor time of one call. Not the clock on the wall, which on a busy machine
 * measures the neighbours.
 */
export function onceMs(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Milliseconds of several tasks, round by round, one after the other: whatever slows the machine
 * down for a while slows all of them. A first round warms up and is not counted.
 *
 * @returns by task, then by round
 */
export function interleavedMs(tasks: readonly (() => void)[], rounds: number): number[][] {
  for (const task of tasks) task();
  const times: number[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [k, task] of tasks.entries()) times[k]!.push(onceMs(task));
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The median over the rounds of how many times longer the other took than we did. */
export function medianRatio(others: readonly number[], ours: readonly number[]): number {
  return median(others.map((ms, round) => ms / ours[round]!));
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
