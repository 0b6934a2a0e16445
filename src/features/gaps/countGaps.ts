import { isUnservedNeed } from '../../domain';
import type { GapRow } from '../../store/selectors/gaps';

export interface GapCounts {
  /** Areas with high need and no known pioneer. */
  readonly highNoneCount: number;
  /** Residents of those areas. */
  readonly highNonePeople: number;
  /** Those of them where somebody looked: what was found there, if anything, is out of reach. */
  readonly highNoneLooked: number;
  readonly unscored: readonly GapRow[];
}

/** What the rows on the list say together. */
export function countGaps(rows: readonly GapRow[]): GapCounts {
  const highNone = rows.filter(({ result }) => isUnservedNeed(result));
  return {
    highNoneCount: highNone.length,
    highNonePeople: highNone.reduce((people, { area }) => people + area.population, 0),
    highNoneLooked: highNone.filter(({ result }) => result.looked !== null).length,
    unscored: rows.filter(({ result }) => result.need === null),
  };
}
