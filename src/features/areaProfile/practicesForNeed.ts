import {
  type AreaFigure,
  areaReach,
  type AreaReach,
  matchSupply,
  worksElsewhere,
} from '../../analysis';
import { DEFAULT_SCENARIO, needSetOf, type Practice, type Sector } from '../../domain';
import { isTowardsNeed } from './agreedDirection';
import type { Profile } from './useProfile';

export interface SuggestedPractice {
  readonly practice: Practice;
  /** Pioneers of the sector that use it, not closed. */
  readonly organisationIds: readonly string[];
  readonly reach: AreaReach;
  readonly similar: { readonly areaCode: string; readonly organisationId: string } | null;
}

export interface SectorOfNeed {
  readonly sector: Sector;
  /** The figures of its need set that stand out towards more need, the farthest first. */
  readonly because: readonly AreaFigure[];
  readonly practices: readonly SuggestedPractice[];
}

const MOST_PRACTICES = 3;

/** For each sector whose need stands out here: what its pioneers do most, with two examples. */
export function practicesForNeed({
  core,
  demand,
  area,
  figures,
  unusual,
}: Pick<Profile, 'core' | 'demand' | 'area' | 'figures' | 'unusual'>): SectorOfNeed[] {
  const standingOut = unusual.flatMap(({ id, robustZ }) => {
    const figure = figures.find(({ indicator }) => indicator.id === id);
    const side = robustZ > 0 ? 'higher' : 'lower';
    return figure && figure.indicator.directionAgreed && isTowardsNeed(figure.indicator, side)
      ? [figure]
      : [];
  });
  return core.taxonomy.sectors.flatMap((sector) => {
    const needs = needSetOf(core.taxonomy.needSets, sector.id, area.nation)?.indicatorIds ?? [];
    const because = standingOut.filter(({ indicator }) => needs.includes(indicator.id));
    if (because.length === 0) return [];
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
        const choice = { ...DEFAULT_SCENARIO, sector: sector.id, practice: used.practice.id };
        const first = worksElsewhere(core.areas, matchSupply(core, choice), area.code)[0];
        const organisationId = first?.organisationIds[0];
        const at = core.areas.indexOf(area);
        return {
          ...used,
          reach: areaReach(core, demand, at, choice),
          similar: first && organisationId ? { areaCode: first.areaCode, organisationId } : null,
        };
      });
    return [{ sector, because, practices }];
  });
}
