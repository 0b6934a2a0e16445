import type { NeedRank } from '../../analysis';
import type { Area, Nation } from '../../domain';
import type { NeedValues } from '../../store/selectors/need';

export interface NeedEntry {
  readonly area: Area;
  /** Place of the area in the dataset. */
  readonly index: number;
  readonly value: number;
  readonly rank: NeedRank;
}

export interface Extremes {
  /** Most need first. */
  readonly most: readonly NeedEntry[];
  /** Least need first. */
  readonly least: readonly NeedEntry[];
  /** The middle value of all that are ranked; null where none is. */
  readonly median: number | null;
  readonly rankedCount: number;
  /** Areas that show a larger area's figure, and so have no place. */
  readonly unrankedCount: number;
}

/**
 * The areas at either end, of those with a figure of their own.
 *
 * @param nation only within this nation; null takes all areas
 * @param count how many at each end; fewer where the two ends would meet
 */
export function extremes(
  areas: readonly Area[],
  { values, ranks }: Pick<NeedValues, 'values' | 'ranks'>,
  nation: Nation | null,
  count: number,
): Extremes {
  const known = areas.flatMap((area, index) => {
    const value = values[index] ?? null;
    if (value === null || (nation !== null && area.nation !== nation)) return [];
    return [{ area, index, value, rank: ranks[index] ?? null }];
  });
  const ranked = known.flatMap(({ rank, ...entry }) => (rank ? [{ ...entry, rank }] : []));
  ranked.sort((a, b) => a.rank.rank - b.rank.rank || (a.area.code < b.area.code ? -1 : 1));
  const atEach = Math.min(count, Math.floor(ranked.length / 2));
  return {
    most: ranked.slice(0, atEach),
    least: ranked.slice(ranked.length - atEach).toReversed(),
    median: medianOf(ranked.map(({ value }) => value)),
    rankedCount: ranked.length,
    unrankedCount: known.length - ranked.length,
  };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
