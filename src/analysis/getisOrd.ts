import type { Neighbours } from './moran';

/**
 * Stage 8: Getis and Ord's Gi*, as a z score: how far the sum over an area and its neighbours lies
 * above what the mean of all would give. Binary weights, the area itself included (Ord and Getis
 * 1995). 0 where all values are equal.
 */
export function getisOrdStar(values: readonly number[], neighbours: Neighbours): number[] {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  return values.map((value, i) => {
    const size = neighbours[i]!.length + 1;
    const total = neighbours[i]!.reduce((sum, j) => sum + values[j]!, value);
    const spread = deviation * Math.sqrt((size * (n - size)) / (n - 1));
    return spread > 0 ? (total - mean * size) / spread : 0;
  });
}
