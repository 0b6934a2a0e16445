import { areaReach, type AreaReach } from '../../analysis';
import type { SectorOfNeed } from '../../analysis/sectorsOfNeed';
import { sectorLikeHere } from '../../analysis/placesLikeThis';
import { DEFAULT_SCENARIO, type Practice } from '../../domain';
import type { Profile } from './useProfile';

export interface SuggestedPractice {
  readonly practice: Practice;
  /** Pioneers of the sector that use it, not closed. */
  readonly organisationIds: readonly string[];
  readonly reach: AreaReach;
  readonly similar: { readonly areaCode: string; readonly organisationId: string } | null;
}

export interface SectorPractices extends SectorOfNeed {
  readonly practices: readonly SuggestedPractice[];
}

const MOST_PRACTICES = 3;

/** For each sector whose need stands out here: what its pioneers do most, with two examples. */
export function practicesForNeed({
  core,
  demand,
  area,
  answer,
}: Pick<Profile, 'core' | 'demand' | 'area' | 'answer'>): SectorPractices[] {
  const at = core.areas.indexOf(area);
  return answer.sectors.map(({ sector, because }) => {
    const like = sectorLikeHere(core, answer.similarAt, sector.id);
    const practices = core.taxonomy.practices
      .map((practice) => ({
        practice,
        organisationIds: core.organisations
          .filter(
            ({ status, sectors, practices: own }) =>
              status !== 'closed' && sectors.includes(sector.id) && own.includes(practice.id),
          )
          .map(({ id }) => id),
      }))
      .filter(({ organisationIds }) => organisationIds.length > 0)
      .toSorted((a, b) => b.organisationIds.length - a.organisationIds.length)
      .slice(0, MOST_PRACTICES)
      .map((used) => {
        const example = like.examples.find(({ organisation }) =>
          organisation.practices.includes(used.practice.id),
        );
        return {
          ...used,
          reach: areaReach(core, demand, at, {
            ...DEFAULT_SCENARIO,
            sector: sector.id,
            practice: used.practice.id,
          }),
          similar: example
            ? { areaCode: example.areaCode, organisationId: example.organisation.id }
            : null,
        };
      });
    return { sector, because, practices };
  });
}
