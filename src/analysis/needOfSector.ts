import type { NeighbourhoodNeed } from '../domain';

/**
 * How deprived neighbourhoods are for a sector: in a nation whose index has a domain of its own for
 * it by that domain, in the others by the index as a whole.
 *
 * @param domains of the sector; null where no index has one
 */
export function needOfSector(
  whole: NeighbourhoodNeed,
  domains: NeighbourhoodNeed | null,
): NeighbourhoodNeed {
  if (domains === null) return whole;
  const own = new Map(domains.measures.map((measure) => [measure.nation, measure]));
  return {
    deprivation: whole.deprivation.map((share, point) => domains.deprivation[point] ?? share),
    measures: whole.measures.map((measure) => own.get(measure.nation) ?? measure),
  };
}
