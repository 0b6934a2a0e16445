import type { Area, WorkingElsewhere } from '../domain';
import type { Supply } from './supply';

/**
 * Stage 10: the statistical neighbours of an area where a matching pioneer works, most similar
 * first. It says that the practice is there, not that it works there.
 */
export function worksElsewhere(
  areas: readonly Area[],
  supply: Supply,
  code: string,
): WorkingElsewhere[] {
  const similar = areas.find((area) => area.code === code)?.similar ?? [];
  const organisationsOf = new Map<string, Set<string>>(similar.map((other) => [other, new Set()]));
  const note = (area: number, organisation: number): void => {
    organisationsOf.get(areas[area]?.code ?? '')?.add(supply.organisationIds[organisation]!);
  };
  for (let o = 0; o < supply.organisationIds.length; o++) {
    for (let p = supply.pointStart[o]!; p < supply.pointStart[o + 1]!; p++)
      note(supply.pointArea[p]!, o);
    for (let s = supply.servedStart[o]!; s < supply.servedStart[o + 1]!; s++)
      note(supply.servedArea[s]!, o);
  }
  return similar.flatMap((areaCode, i) => {
    const organisationIds = [...organisationsOf.get(areaCode)!];
    return organisationIds.length === 0 ? [] : [{ areaCode, similarity: i + 1, organisationIds }];
  });
}
