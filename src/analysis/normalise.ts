import type { Direction, Normalisation } from '../domain';
import { averageRanks, midRankPercentile, withinGroups, type Groups } from './percentile';
import { inverseNormal, quantileSorted } from './distribution';

/** Values clipped at these quantiles before min-max, so that one outlier does not flatten the rest. */
const WINSOR = [0.05, 0.95] as const;
/** Normal scores from -3 to 3 fill [0, 1]; beyond, one would need more than 740 areas. */
const NORMAL_RANGE = 3;
/** The transform of the English Indices of Deprivation: the neediest tenth takes half the scale. */
const EXPONENTIAL_SCALE = 23;

/**
 * Stage 2. One indicator on the scale 0 (least need) to 1 (most need), null where it has no value.
 *
 * @param values one per area, null where not published
 * @param direction 'lower-is-more-need' is turned round; 'context' is read as it stands
 * @param groups the groups (nations) when areas are only comparable within theirs, else null
 */
export function normalise(
  values: readonly (number | null)[],
  direction: Direction,
  method: Normalisation,
  groups: Groups | null,
): (number | null)[] {
  const sign = direction === 'lower-is-more-need' ? -1 : 1;
  const oriented = values.map((value) => (value === null ? null : sign * value));
  return groups === null
    ? METHODS[method](oriented)
    : withinGroups(oriented, groups, METHODS[method]);
}

const METHODS: Readonly<
  Record<Normalisation, (values: readonly (number | null)[]) => (number | null)[]>
> = {
  percentile: midRankPercentile,
  minmax: winsorisedMinMax,
  'normal-score': (values) =>
    midRankPercentile(values).map((u) => (u === null ? null : normalScore(u))),
  exponential: (values) => {
    const { ranks, count } = averageRanks(values);
    // Rank 1 is the neediest in the English Indices, the largest here: n - rank + 1 of theirs.
    return ranks.map((rank) => (rank === null ? null : exponentialScore(rank / count) / 100));
  },
};

/** Linear between the 5th and the 95th percentile, 0 below and 1 above; 0.5 where all are equal. */
function winsorisedMinMax(values: readonly (number | null)[]): (number | null)[] {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = quantileSorted(sorted, WINSOR[0]);
  const high = quantileSorted(sorted, WINSOR[1]);
  return values.map((value) => {
    if (value === null) return null;
    return high > low ? clampUnit((value - low) / (high - low)) : 0.5;
  });
}

function normalScore(percentile: number): number {
  return clampUnit(0.5 + inverseNormal(percentile) / (2 * NORMAL_RANGE));
}

/**
 * X = -23 ln(1 - R (1 - exp(-100/23))), from 0 to 100, where R in (0, 1] is the rank scaled so that
 * 1 is the most deprived. (English Indices of Deprivation 2025, technical report.)
 */
export function exponentialScore(scaledRank: number): number {
  const tail = 1 - Math.exp(-100 / EXPONENTIAL_SCALE);
  return Math.min(100, -EXPONENTIAL_SCALE * Math.log(1 - scaledRank * tail));
}

function clampUnit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
