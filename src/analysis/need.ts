import type { AggregationMode, Nation, Normalisation } from '../domain';
import { aggregate, isScored, type NormalisedIndicators } from './aggregate';
import type { Country } from './country';
import { percentileWithin } from './percentile';
import { weightsIn, type NeedMix } from './weights';

export interface Need {
  /** Before ranking; null where not scored. */
  readonly aggregates: readonly (number | null)[];
  /**
   * N: mid-rank percentile of the aggregate over the scored areas; over those of the nation where
   * the nations read different figures.
   */
  readonly scores: readonly (number | null)[];
}

/** Stages 2, 3 and 16 for every area. An area where nobody lives has no need. */
export function needOfAreas(
  country: Country,
  mix: NeedMix,
  mode: AggregationMode,
  method: Normalisation,
): Need {
  const normalised = normalisedOf(country, mix, method);
  const shares = byNation(country, mix);
  const aggregates = country.areas.map(({ population, nation }, area) =>
    population > 0 && isScored(normalised, shares(nation), area)
      ? aggregate(normalised, shares(nation), area, mode)
      : null,
  );
  return { aggregates, scores: rankedNeed(country, mix, aggregates) };
}

/** The aggregates as percentiles, by the scope of the mix. */
export function rankedNeed(
  country: Country,
  { withinNation }: NeedMix,
  aggregates: readonly (number | null)[],
): (number | null)[] {
  return percentileWithin(aggregates, withinNation ? country.byNation : null);
}

export function normalisedOf(
  country: Country,
  { weights }: NeedMix,
  method: Normalisation,
): NormalisedIndicators {
  return weights.map(({ index }) => country.normalised(index, method));
}

/** The weights of each nation, looked up once. */
function byNation(country: Country, mix: NeedMix): (nation: Nation) => readonly number[] {
  const known = new Map(
    [...new Set(country.areas.map(({ nation }) => nation))].map((nation) => [
      nation,
      weightsIn(mix, nation),
    ]),
  );
  return (nation) => known.get(nation)!;
}
