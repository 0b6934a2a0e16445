import type { Organisation } from '../domain';

export interface SimilarOrganisation {
  readonly id: string;
  /** In (0, 1]; see `similarOrganisations`. */
  readonly similarity: number;
  readonly sharedPractices: readonly string[];
  readonly sharedSectors: readonly string[];
}

const MOST_NAMED = 6;

/**
 * The up to six organisations that do most alike, closest first, equal ones by name:
 *
 *   similarity = (J(practices) + J(sectors)) / 2,   J(A, B) = |A ∩ B| / |A ∪ B|
 *
 * Jaccard's index of shared traits (1901): 1 for the same, 0 for nothing in common, the same seen
 * from either side. One without a shared practice is never named: to work in the same sector is not
 * to work alike. The closed count too, as they can teach; size, place and fame do not.
 */
export function similarOrganisations(
  organisations: readonly Organisation[],
  id: string,
): SimilarOrganisation[] {
  const own = organisations.find((one) => one.id === id);
  if (!own) return [];
  return (
    organisations
      .filter((other) => other.id !== id)
      .toSorted((a, b) => order(a.name, b.name) || order(a.id, b.id))
      .map((other) => likeness(own, other))
      .filter(({ sharedPractices }) => sharedPractices.length > 0)
      // The sort is stable: equal ones stay in the order of their names.
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST_NAMED)
  );
}

function likeness(a: Organisation, b: Organisation): SimilarOrganisation {
  const sharedPractices = a.practices.filter((practice) => b.practices.includes(practice));
  const sharedSectors = a.sectors.filter((sector) => b.sectors.includes(sector));
  const similarity =
    (jaccard(sharedPractices, a.practices, b.practices) +
      jaccard(sharedSectors, a.sectors, b.sectors)) /
    2;
  return { id: b.id, similarity, sharedPractices, sharedSectors };
}

function jaccard(shared: readonly string[], a: readonly string[], b: readonly string[]): number {
  const together = a.length + b.length - shared.length;
  return together === 0 ? 0 : shared.length / together;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
