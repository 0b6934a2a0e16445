/**
 * Class edges that put about the same number of values in each class.
 *
 * @param values what is to be classed; null and NaN are left out
 * @param classCount how many classes are wanted, 1 or more
 * @param decimals round the edges to this many decimals, so that the legend says the very numbers
 *   that class the map; the outer edges are rounded outwards
 * @returns ascending edges from least to most, one more than there are classes. Ties may leave fewer
 *   classes than asked for; no value at all leaves no edge.
 */
export function quantileBreaks(
  values: Iterable<number | null>,
  classCount: number,
  decimals?: number,
): number[] {
  if (!Number.isInteger(classCount) || classCount < 1) {
    throw new RangeError(`The number of classes must be 1 or more, and is ${classCount}`);
  }
  const sorted = [...values].filter(
    (value) => value !== null && Number.isFinite(value),
  ) as number[];
  sorted.sort((first, second) => first - second);
  const least = sorted[0];
  if (least === undefined) return [];

  const edges = Array.from({ length: classCount + 1 }, (_, index) => {
    const edge = quantileOfSorted(sorted, index / classCount);
    if (decimals === undefined) return edge;
    if (index === 0) return roundTo(edge, decimals, Math.floor);
    return roundTo(edge, decimals, index === classCount ? Math.ceil : Math.round);
  });
  const distinct = edges.filter((edge, index) => index === 0 || edge > (edges[index - 1] ?? edge));
  // One repeated value is still one class, from itself to itself.
  return distinct.length === 1 ? [least, least] : distinct;
}

/** Edges of classes of equal width from least to most. */
export function equalBreaks(least: number, most: number, classCount: number): number[] {
  return Array.from(
    { length: classCount + 1 },
    (_, index) => least + ((most - least) * index) / classCount,
  );
}

/** Linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
function quantileOfSorted(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

function roundTo(value: number, decimals: number, round: (value: number) => number): number {
  const factor = 10 ** decimals;
  // The tiny step keeps 0.3 * 10 = 3.0000000000000004 from being rounded up to 4.
  const nudge = round === Math.ceil ? -1e-9 : 1e-9;
  return round(value * factor + nudge) / factor;
}
