import {
  OVERALL,
  type Area,
  type CoreData,
  type PracticeId,
  type SectorId,
  type SimilarAt,
} from '../domain';
import type { AreaFigure } from './areaFigures';
import type { Demand } from './demand';
import {
  practicesLikeHere,
  sectorLikeHere,
  whomToLearnFrom,
  type LikeHere,
  type SectorLikeHere,
} from './placesLikeThis';
import { sectorReach, type ReachBySector } from './sectorReach';
import { sectorsOfNeed, type SectorOfNeed } from './sectorsOfNeed';
import { needThatStandsOut, type FigureOfNeed, type NeedThatStandsOut } from './standsOut';

/** A practice that could start in an area, and why. */
export interface CouldStart {
  readonly sectorId: SectorId;
  readonly practiceId: PracticeId;
  /** A figure of the sector that stands out; null where none does. */
  readonly because: FigureOfNeed | null;
  /** In how many similar areas somebody uses it for this sector. */
  readonly areaCount: number;
  readonly example: LikeHere;
}

/** What an area's page, panel, print and frame answer first. */
export interface AreaAnswer {
  readonly area: Area;
  readonly similarAt: SimilarAt;
  readonly figures: readonly AreaFigure[];
  readonly need: NeedThatStandsOut;
  readonly reach: ReachBySector;
  readonly sectors: readonly SectorOfNeed[];
  readonly learnFrom: readonly (LikeHere & { readonly sectorId: SectorId })[];
  readonly starts: readonly CouldStart[];
}

const MOST_TO_LEARN_FROM = 4;
const MOST_STARTS = 3;

/**
 * Four answers on one area: what stands out in need, who works here and near, who works in places
 * like this one, and what could start. The last two follow the sectors whose need stands out, then
 * those of which no pioneer is known here.
 *
 * @param similarAt of the area
 * @param figures of the area, of every theme
 */
export function areaAnswer(
  core: CoreData,
  demand: Demand,
  area: Area,
  similarAt: SimilarAt,
  figures: readonly AreaFigure[],
): AreaAnswer {
  const need = needThatStandsOut(figures);
  const reach = sectorReach(core, demand, area);
  const sectors = sectorsOfNeed(core, area, need);
  const ofNeed = sectors.map(({ sector }) => sectorLikeHere(core, similarAt, sector.id));
  const ofNobody = withNobody(reach)
    .filter((id) => sectors.every(({ sector }) => sector.id !== id))
    .map((id) => sectorLikeHere(core, similarAt, id))
    .toSorted((a, b) => b.areaCount - a.areaCount);
  return {
    area,
    similarAt,
    figures,
    need,
    reach,
    sectors,
    learnFrom: whomToLearnFrom(
      sectors.length > 0 ? ofNeed : ofNobody,
      reach[0].reach.insideIds,
      MOST_TO_LEARN_FROM,
    ),
    starts: whatCouldStart(core, [...ofNeed, ...ofNobody], sectors, reach),
  };
}

function withNobody(reach: ReachBySector): SectorId[] {
  return reach.flatMap(({ sectorId, reach: { insideIds } }) =>
    sectorId !== OVERALL && insideIds.length === 0 ? [sectorId] : [],
  );
}

/** For each sector in turn the practice most used in similar areas that nobody known uses here. */
function whatCouldStart(
  { organisations }: CoreData,
  likeHere: readonly SectorLikeHere[],
  sectors: readonly SectorOfNeed[],
  reach: ReachBySector,
): CouldStart[] {
  const starts: CouldStart[] = [];
  for (const like of likeHere) {
    const { sectorId, examples } = like;
    const inside = reach.find((of) => of.sectorId === sectorId)?.reach.insideIds ?? [];
    const here = new Set(
      organisations.filter(({ id }) => inside.includes(id)).flatMap(({ practices }) => practices),
    );
    const next = practicesLikeHere(like).find(
      ({ practiceId }) =>
        !here.has(practiceId) && starts.every((start) => start.practiceId !== practiceId),
    );
    const example = examples.find(({ organisation: { practices } }) =>
      practices.some((id) => id === next?.practiceId),
    );
    const reasons = sectors.find(({ sector }) => sector.id === sectorId)?.because ?? [];
    const because = reasons.find(isNew(starts)) ?? reasons[0] ?? null;
    if (next && example) starts.push({ sectorId, ...next, because, example });
  }
  return starts.slice(0, MOST_STARTS);
}

/** Not given as the reason for an earlier one. */
function isNew(starts: readonly CouldStart[]): (figure: FigureOfNeed) => boolean {
  return (figure) => starts.every(({ because }) => because !== figure);
}
