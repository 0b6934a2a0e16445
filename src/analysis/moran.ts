/** Neighbours of each area, by index; every neighbour of an area weighs the same and they sum to 1. */
export type Neighbours = readonly (readonly number[])[];

/** 1 high among high, 2 low among high, 3 low among low, 4 high among low. */
type Quadrant = 1 | 2 | 3 | 4;

export interface Moran {
  /** Global I: above its expectation where alike values lie side by side. */
  readonly index: number;
  /** -1 / (n - 1). */
  readonly expected: number;
  /** Of I when the values are shuffled over the areas (Cliff and Ord 1981). */
  readonly variance: number;
  /** I of each area, (n - 1) z lag / sum z^2 (Anselin 1995); 0 without neighbours. */
  readonly local: readonly number[];
  readonly quadrant: readonly Quadrant[];
}

/** Stage 8: Moran's I, global and local, with row-standardised weights. */
export function moran(values: readonly number[], neighbours: Neighbours): Moran {
  const n = values.length;
  const z = deviations(values);
  const squares = sumOf(z, (d) => d * d);
  const lag = lags(z, neighbours);
  const weightSum = neighbours.filter((list) => list.length > 0).length;
  const cross = sumOf(z, (d, i) => d * lag[i]!);
  return {
    index: squares > 0 && weightSum > 0 ? (n / weightSum) * (cross / squares) : 0,
    expected: -1 / (n - 1),
    variance: varianceUnderRandomisation(z, squares, neighbours, weightSum),
    local: z.map((d, i) => (squares > 0 ? ((n - 1) * d * lag[i]!) / squares : 0)),
    quadrant: z.map((d, i) => quadrantOf(d, lag[i]!)),
  };
}

/** Mean and variance of each local I when all other values are shuffled and its own stays. */
export function localMoranMoments(
  values: readonly number[],
  neighbours: Neighbours,
): { mean: number[]; variance: number[] } {
  const n = values.length;
  const z = deviations(values);
  const squares = sumOf(z, (d) => d * d);
  const mean: number[] = [];
  const variance: number[] = [];
  for (const [i, d] of z.entries()) {
    const size = neighbours[i]!.length;
    // Of the n - 1 others; the deviations of all sum to 0.
    const meanOfOthers = -d / (n - 1);
    const varianceOfOthers = (squares - d * d) / (n - 1) - meanOfOthers * meanOfOthers;
    const scale = squares > 0 && size > 0 ? ((n - 1) * d) / squares : 0;
    mean.push(scale * meanOfOthers);
    // The mean of `size` values drawn without replacement from n - 1.
    const varianceOfLag =
      size > 0 ? (varianceOfOthers / size) * ((n - 1 - size) / Math.max(1, n - 2)) : 0;
    variance.push(scale * scale * varianceOfLag);
  }
  return { mean, variance };
}

/** Mean of the neighbours of each area; 0, the mean of all deviations, without neighbours. */
function lags(z: readonly number[], neighbours: Neighbours): number[] {
  return neighbours.map((list) =>
    list.length === 0 ? 0 : list.reduce((sum, j) => sum + z[j]!, 0) / list.length,
  );
}

/** Differences from the mean. */
export function deviations(values: readonly number[]): number[] {
  const mean = sumOf(values, (value) => value) / values.length;
  return values.map((value) => value - mean);
}

function quadrantOf(z: number, lag: number): Quadrant {
  if (z > 0) return lag > 0 ? 1 : 4;
  return lag > 0 ? 2 : 3;
}

function varianceUnderRandomisation(
  z: readonly number[],
  squares: number,
  neighbours: Neighbours,
  s0: number,
): number {
  const n = z.length;
  // No variance to speak of: equal values, nobody's neighbours, or too few to shuffle.
  if (squares === 0 || s0 === 0 || n < 4) return 0;
  const weight = (i: number): number => 1 / neighbours[i]!.length;
  const columnSums = z.map(() => 0);
  let s1 = 0;
  for (const [i, list] of neighbours.entries()) {
    for (const j of list) {
      columnSums[j]! += weight(i);
      // Half of the sum over ordered pairs of (w_ij + w_ji)^2, each pair met from one side or both.
      const returns = neighbours[j]!.includes(i);
      const both = weight(i) + (returns ? weight(j) : 0);
      s1 += (both * both) / (returns ? 2 : 1);
    }
  }
  const s2 = sumOf(columnSums, (sum, i) => (sum + (neighbours[i]!.length > 0 ? 1 : 0)) ** 2);
  const kurtosis = (n * sumOf(z, (d) => d ** 4)) / squares ** 2;
  const top =
    n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
    kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const expected = -1 / (n - 1);
  return top / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected * expected;
}

function sumOf(values: readonly number[], of: (value: number, index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += of(values[i]!, i);
  return sum;
}
