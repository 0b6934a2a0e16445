import { EVIDENCE_DIRECTIONS, type Evidence, type EvidenceDirection } from '../../domain';

/** How many studies found what, good and bad alike: a phrase for each result that there is. */
export function directionCounts(
  studies: readonly Evidence[],
  words: (direction: EvidenceDirection, count: number) => string,
): string[] {
  return EVIDENCE_DIRECTIONS.flatMap((direction) => {
    const count = studies.filter((study) => study.direction === direction).length;
    return count === 0 ? [] : words(direction, count);
  });
}
