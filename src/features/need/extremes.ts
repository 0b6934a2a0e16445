import type { Area, Nation } from '../../domain';
import type { NeedRank, NeedValues } from '../../store/selectors/need';

export interface NeedEntry {
  readonly area: Area;
  /** Place of the area in the dataset. */
  readonly index: number;
  readonly value: number;
  readonly rank: NeedRank;
  /** Shares its rank with another area. */
  readonly tied: boolean;
}

export interface Extremes {
  /** Most need first. */
  readonly most: readonly NeedEntry[];
  /** Least need first. */
  readonly least: readonly NeedEntry[];
  /** The middle value of all that are known; null where none is. */
  readonly median: number | null;
  readonly knownCount: number;
}

/**
 * The areas at either end.
 *
 * @param nation only within this nation; null takes all areas
 * @param count how many at each end; fewer where the two ends would meet
 */
export function extremes(
  areas: readonly Area[],
  { values, ranks }: NeedValues,
  nation: Nation | null,
  count: number,
): Extremes {
  const known = areas.flatMap((area, index) => {
    const value = values[index] ?? null;
    const rank = ranks[index] ?? null;
    if (value === null || rank === null || (nation !== null && area.nation !== nation)) return [];
    return [{ area, index, value, rank }];
  });
  known.sort((a, b) => a.rank.rank - b.rank.rank || (a.area.code < b.area.code ? -1 : 1));
  const sharing = new Map<number, number>();
  for (const { rank } of known) sharing.set(rank.rank, (sharing.get(rank.rank) ?? 0) + 1);
  const entries = known.map((entry) => ({
    ...entry,
    tied: (sharing.get(entry.rank.rank) ?? 0) > 1,
  }));
  const atEach = Math.min(count, Math.floor(entries.length / 2));
  return {
    most: entries.slice(0, atEach),
    least: entries.slice(entries.length - atEach).toReversed(),
    median: medianOf(known.map(({ value }) => value)),
    knownCount: known.length,
  };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
