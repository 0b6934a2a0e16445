import type { RankInterval } from '../domain';
import { quantileSorted } from './distribution';
import type { Ranks } from './drawnRanks';
import { decileOfRank } from './rank';

const FRAGILE_SPAN = 0.25;

/** Areas whose ranks are put side by side at once: as many as one line of the cache holds. */
const BLOCK = 32;

/**
 * Where each area lies in all draws. Draws may come in any order and in any number of tables.
 *
 * @param tables ranks in some draws each, a row of areas for each draw; 0 where an area has none
 * @param areas how many there are
 * @returns by area; null where it has no rank
 */
export function rankIntervals(tables: readonly Ranks[], areas: number): (RankInterval | null)[] {
  const rows = tables.flatMap((ranks) =>
    Array.from({ length: ranks.length / areas }, (_, row) =>
      ranks.subarray(row * areas, (row + 1) * areas),
    ),
  );
  const draws = rows.length;
  let held = 0;
  for (const ranks of tables) for (const rank of ranks) if (rank > 0) held++;
  const ranked = held / draws;
  const intervals: (RankInterval | null)[] = [];
  // Those of one area after another.
  const block = new (rows[0] instanceof Uint16Array ? Uint16Array : Uint32Array)(BLOCK * draws);
  for (let first = 0; first < areas; first += BLOCK) {
    const width = Math.min(BLOCK, areas - first);
    for (const [draw, row] of rows.entries())
      for (let k = 0; k < width; k++) block[k * draws + draw] = row[first + k]!;
    for (let k = 0; k < width; k++)
      intervals.push(intervalOf(block.subarray(k * draws, (k + 1) * draws).sort(), ranked));
  }
  return intervals;
}

/**
 * @param sorted the ranks of one area
 * @param ranked how many areas have a rank, the same in every draw
 */
function intervalOf(sorted: Ranks, ranked: number): RankInterval | null {
  if (sorted.length === 0 || sorted[0] === 0) return null;
  const p05 = quantileSorted(sorted, 0.05);
  const p95 = quantileSorted(sorted, 0.95);
  const beyond = sorted.findIndex((rank) => decileOfRank(rank, ranked) > 1);
  const inTopTenth = beyond < 0 ? sorted.length : beyond;
  return {
    p05,
    p50: quantileSorted(sorted, 0.5),
    p95,
    topTenth: inTopTenth / sorted.length,
    fragile: (p95 - p05) / ranked > FRAGILE_SPAN,
  };
}
