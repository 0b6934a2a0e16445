import type { AreaResult, Scenario } from '../domain';

/** Stage 15: the access that the gap of a scenario is made of, a* or a. */
export function countedAccess(
  { access, expectedAccess }: Pick<AreaResult, 'access' | 'expectedAccess'>,
  { looking }: Pick<Scenario, 'looking'>,
): number {
  return looking === 'expected' ? expectedAccess : access;
}

/** Stage 5. Need that is not met by reach: G = sqrt(N (1 - a)). All in [0, 1]. */
export function gap(need: number, access: number): number {
  return Math.sqrt(need * (1 - access));
}

/**
 * Where a gap could be closed soonest: P = G (1 - lambda + lambda R). Readiness multiplies and never
 * adds, so that an area already served cannot win. Null where readiness is unknown but asked for.
 *
 * @param readinessWeight lambda in [0, 1]
 */
export function potential(
  gapScore: number,
  readiness: number | null,
  readinessWeight: number,
): number | null {
  if (readinessWeight === 0) return gapScore;
  if (readiness === null) return null;
  return gapScore * (1 - readinessWeight + readinessWeight * readiness);
}
