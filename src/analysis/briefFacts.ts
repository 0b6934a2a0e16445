import {
  needSetOf,
  type Area,
  type CoreData,
  type Looked,
  type Organisation,
  type Scenario,
  type SimilarAt,
} from '../domain';
import type { AreaFigure } from './areaFigures';
import { areaReach, type AreaReach } from './areaReach';
import type { Demand } from './demand';
import { evidenceOrder } from './evidenceOrder';
import { lookedAt } from './looks';
import { sectorLikeHere, whomToLearnFrom, type LikeHere } from './placesLikeThis';
import { besideOthers, strengthOf, type FigureOfNeed } from './standsOut';

/** A figure that is read as need for the sector; `beside` is null where it is beside nobody. */
export interface BriefFigure {
  readonly figure: AreaFigure;
  readonly beside: FigureOfNeed | null;
}

/** What a prototype of one practice, for one sector, in one place can rest on. */
export interface BriefFacts {
  /** The figures that are read as need for the sector in this nation, the farthest out first. */
  readonly needs: readonly BriefFigure[];
  /** Who does it, for this sector. */
  readonly reach: AreaReach;
  /** Who works in the sector, by whatever practice. */
  readonly sectorReach: AreaReach;
  /** Who looked for pioneers of the sector; null where nobody has yet. */
  readonly looked: Looked | null;
  readonly similarAt: SimilarAt;
  /** In how many similar places somebody does it for this sector. */
  readonly similarCount: number;
  readonly learnFrom: readonly LikeHere[];
  /** Others who do it for this sector, wherever, where similar places name too few. */
  readonly elsewhere: readonly Organisation[];
}

const MOST_TO_LEARN_FROM = 4;

/**
 * Whom to learn from is taken from the most similar places, by evidence, each organisation once and
 * none that works here already; where they name fewer than four, others follow by evidence alone.
 *
 * @param similarAt of the area
 * @param figures of the area, of every theme
 * @param scenario its sector and practice are what the brief is of
 */
export function briefFacts(
  core: CoreData,
  demand: Demand,
  area: Area,
  similarAt: SimilarAt,
  figures: readonly AreaFigure[],
  scenario: Scenario,
): BriefFacts {
  const { sector, practice } = scenario;
  const at = core.areas.indexOf(area);
  const reach = areaReach(core, demand, at, scenario);
  const like = sectorLikeHere(core, similarAt, sector);
  const examples = like.examples.filter(({ organisation }) => uses(organisation, practice));
  const learnFrom = whomToLearnFrom([{ ...like, examples }], reach.insideIds, MOST_TO_LEARN_FROM);
  const named = new Set([...reach.insideIds, ...learnFrom.map(({ organisation: { id } }) => id)]);
  const elsewhere = core.organisations
    .filter(
      (organisation) =>
        organisation.status === 'active' &&
        organisation.sectors.includes(sector) &&
        uses(organisation, practice) &&
        !named.has(organisation.id),
    )
    .toSorted((a, b) => evidenceOrder(a) - evidenceOrder(b) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TO_LEARN_FROM - learnFrom.length);
  return {
    needs: figuresOfNeed(core, area, figures, sector),
    reach,
    sectorReach: areaReach(core, demand, at, { ...scenario, practice: null }),
    looked: lookedAt(core, area, sector),
    similarAt,
    similarCount: new Set(examples.map(({ areaCode }) => areaCode)).size,
    learnFrom,
    elsewhere,
  };
}

function uses({ practices }: Organisation, practice: string | null): boolean {
  return practice === null || practices.includes(practice);
}

/** Those without a value of the area's own come last. */
function figuresOfNeed(
  { taxonomy }: CoreData,
  { nation }: Area,
  figures: readonly AreaFigure[],
  sector: string,
): BriefFigure[] {
  const ids = needSetOf(taxonomy.needSets, sector, nation)?.indicatorIds ?? [];
  const far = ({ beside }: BriefFigure): number => (beside ? strengthOf(beside) : -Infinity);
  return ids
    .flatMap((id) => figures.find(({ indicator }) => indicator.id === id) ?? [])
    .map((figure) => ({ figure, beside: besideOthers(figure) }))
    .toSorted((a, b) => far(b) - far(a));
}
