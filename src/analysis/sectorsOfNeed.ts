import { needSetOf, type Area, type CoreData, type Sector } from '../domain';
import { strengthOf, type FigureOfNeed, type NeedThatStandsOut } from './standsOut';

export interface SectorOfNeed {
  readonly sector: Sector;
  /** The figures of its need set that stand out as need: those of its own subject first. */
  readonly because: readonly [FigureOfNeed, ...FigureOfNeed[]];
}

/**
 * The sectors whose need stands out in an area: first those that a figure of their own subject says
 * it of, as homelessness does of housing, and of these the one whose figure is farthest out.
 */
export function sectorsOfNeed(
  { taxonomy }: CoreData,
  { nation }: Area,
  { figures }: NeedThatStandsOut,
): SectorOfNeed[] {
  return taxonomy.sectors
    .flatMap((sector) => {
      const ids = needSetOf(taxonomy.needSets, sector.id, nation)?.indicatorIds ?? [];
      const isOwn = ({ figure }: FigureOfNeed): boolean =>
        figure.indicator.subjects.includes(sector.id);
      const [first, ...others] = figures
        .filter(({ figure }) => ids.includes(figure.indicator.id))
        .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
      return first ? [{ sector, because: [first, ...others] as const, isOwn: isOwn(first) }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(b.isOwn) - Number(a.isOwn) || strengthOf(b.because[0]) - strengthOf(a.because[0]),
    )
    .map(({ sector, because }) => ({ sector, because }));
}
