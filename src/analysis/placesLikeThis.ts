import {
  type CoreData,
  type Organisation,
  type PracticeId,
  type SectorId,
  type SimilarAt,
} from '../domain';
import { evidenceOrder } from './evidenceOrder';
import { worksElsewhere } from './similar';
import { usualSupply } from './usualSupply';

/** A pioneer at work in an area like this one: presence, not effect. */
export interface LikeHere {
  readonly organisation: Organisation;
  readonly areaCode: string;
}

/** What is at work, for one sector, in the areas most like this one. */
export interface SectorLikeHere {
  readonly sectorId: SectorId;
  /** In how many similar areas a known pioneer of the sector works. */
  readonly areaCount: number;
  /** By evidence, the strongest design first, then by how alike the area is. */
  readonly examples: readonly LikeHere[];
}

/**
 * Who works, for one sector, in the areas most like this one.
 *
 * @param similarAt of this one
 */
export function sectorLikeHere(
  core: CoreData,
  similarAt: SimilarAt,
  sectorId: SectorId,
): SectorLikeHere {
  const found = worksElsewhere(core.areas, usualSupply(core, sectorId), similarAt);
  const byId = new Map(core.organisations.map((organisation) => [organisation.id, organisation]));
  const examples = found.flatMap(({ areaCode, organisationIds }) =>
    organisationIds.flatMap((id) => {
      const organisation = byId.get(id);
      return organisation ? [{ organisation, areaCode }] : [];
    }),
  );
  return {
    sectorId,
    areaCount: found.length,
    examples: examples.toSorted(
      (a, b) => evidenceOrder(a.organisation) - evidenceOrder(b.organisation),
    ),
  };
}

/**
 * Whom to learn from: one of each sector in turn, each organisation once and, while there is a
 * choice, each in another area. Who works here already is left out.
 */
export function whomToLearnFrom(
  sectors: readonly SectorLikeHere[],
  insideIds: readonly string[],
  most: number,
): (LikeHere & { readonly sectorId: SectorId })[] {
  const chosen: (LikeHere & { readonly sectorId: SectorId })[] = [];
  const isNew = ({ organisation: { id } }: LikeHere): boolean =>
    !insideIds.includes(id) && chosen.every(({ organisation }) => organisation.id !== id);
  const isElsewhere = ({ areaCode }: LikeHere): boolean =>
    chosen.every((other) => other.areaCode !== areaCode);
  let before = -1;
  while (chosen.length < most && chosen.length > before) {
    before = chosen.length;
    for (const { sectorId, examples } of sectors) {
      const unused = examples.filter(isNew);
      const next = unused.find(isElsewhere) ?? unused[0];
      if (next && chosen.length < most) chosen.push({ ...next, sectorId });
    }
  }
  return chosen;
}

/** Practices of a sector by the number of similar areas where one is used, the most used first. */
export function practicesLikeHere({
  examples,
}: SectorLikeHere): { readonly practiceId: PracticeId; readonly areaCount: number }[] {
  const areasOf = new Map<PracticeId, Set<string>>();
  for (const { organisation, areaCode } of examples) {
    for (const id of organisation.practices)
      areasOf.set(id, (areasOf.get(id) ?? new Set()).add(areaCode));
  }
  return [...areasOf]
    .map(([practiceId, areas]) => ({ practiceId, areaCount: areas.size }))
    .toSorted((a, b) => b.areaCount - a.areaCount || (a.practiceId < b.practiceId ? -1 : 1));
}
