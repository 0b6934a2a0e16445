import type { AggregationMode, Normalisation } from '../domain';
import { aggregate, isScored } from './aggregate';
import type { Country } from './country';
import { midRankPercentile } from './percentile';

export interface Need {
  /** Before ranking; null where not scored. */
  readonly aggregates: readonly (number | null)[];
  /** N: mid-rank percentile of the aggregate over the scored areas. */
  readonly scores: readonly (number | null)[];
}

/** Stages 2 and 3 for every area. An area where nobody lives has no need. */
export function needOfAreas(
  country: Country,
  weights: readonly { readonly index: number; readonly weight: number }[],
  mode: AggregationMode,
  method: Normalisation,
): Need {
  const normalised = weights.map(({ index }) => country.normalised(index, method));
  const shares = weights.map(({ weight }) => weight);
  const aggregates = country.areas.map(({ population }, area) =>
    population > 0 && isScored(normalised, shares, area)
      ? aggregate(normalised, shares, area, mode)
      : null,
  );
  return { aggregates, scores: midRankPercentile(aggregates) };
}
