import type { Area, SimilarAt, WorkingElsewhere } from '../domain';
import type { Supply } from './supply';

/**
 * Stage 10: the statistical neighbours of an area where a matching pioneer works, most similar
 * first. It says that the practice is there, not that it works there.
 *
 * @param similarAt of the area
 */
export function worksElsewhere(
  areas: readonly Area[],
  supply: Supply,
  similarAt: SimilarAt,
): WorkingElsewhere[] {
  const organisationsOf = new Map<number, Set<string>>(similarAt.map((at) => [at, new Set()]));
  const note = (area: number, organisation: number): void => {
    organisationsOf.get(area)?.add(supply.organisationIds[organisation]!);
  };
  const { points, served, spread, regions } = supply;
  for (let o = 0; o < supply.organisationIds.length; o++) {
    for (let p = points.start[o]!; p < points.start[o + 1]!; p++) note(points.area[p]!, o);
    for (let s = served.start[o]!; s < served.start[o + 1]!; s++) note(served.area[s]!, o);
    for (let s = spread.start[o]!; s < spread.start[o + 1]!; s++) {
      // Somewhere in a county is not known to be in this district of it.
      const [area, ...others] = regions[spread.region[s]!]!;
      if (others.length === 0) note(area!, o);
    }
  }
  return similarAt.flatMap((at, i) => {
    const organisationIds = [...organisationsOf.get(at)!];
    const areaCode = areas[at]!.code;
    return organisationIds.length === 0 ? [] : [{ areaCode, similarity: i + 1, organisationIds }];
  });
}
