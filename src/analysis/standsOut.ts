import { isOfLargerArea } from '../domain';
import type { AreaFigure } from './areaFigures';
import { medianOf, robustSpread } from './robustSpread';
import { LEAST_SIMILAR, STANDS_OUT } from './unusual';

/** Where at least this share of the others has less need, an area is among the neediest tenth. */
const MOST_OF_THEM = 0.9;

/** A figure beside those of other areas, read as need. */
export interface NeedBeside {
  /** The middle of the others, in the unit of the figure. */
  readonly middle: number;
  /** How many others have a figure of their own. */
  readonly count: number;
  /**
   * From that middle towards need, in robust standard deviations; below 0 there is less need here.
   * Null where over half of the others are equal.
   */
  readonly towardsNeed: number | null;
  /** Cannot tell: far enough towards need, but its published 95% interval holds the middle. */
  readonly standing: 'stands-out' | 'cannot-tell' | 'usual';
}

/** A figure of an area as need, beside its nation and beside the areas most like it. */
export interface FigureOfNeed {
  readonly figure: AreaFigure;
  /** Null where fewer than `LEAST_SIMILAR` other areas of the nation have a figure. */
  readonly nation: NeedBeside | null;
  /** Null where fewer than `LEAST_SIMILAR` similar areas have one. */
  readonly similar: NeedBeside | null;
}

/** What stands out in need in an area. */
export interface NeedThatStandsOut {
  /**
   * Those that do, beside the nation, similar areas or both: the farthest out first, but last those
   * of which one cannot tell whether they differ from similar areas.
   */
  readonly figures: readonly FigureOfNeed[];
  /** Those that would, were it not that they may differ by chance alone. */
  readonly cannotTell: readonly FigureOfNeed[];
  /** How many could be set beside the others. */
  readonly compared: { readonly nation: number; readonly similar: number };
  /** How many show less need than the middle of the nation's other areas. */
  readonly lessThanMiddle: number;
}

/**
 * The figures by which an area is needy, told apart by whom it is set beside: a needy area among
 * needy neighbours stands out from its nation and not from them, and both are true.
 *
 * Beside the nation: among the neediest tenth, that is, nine in ten of the others have less need.
 * Beside similar areas, which are few: two robust standard deviations towards need. Either way a
 * published interval must not hold the middle of the others. Only figures of the area itself count
 * of which everybody would call more, or less, worse.
 */
export function needThatStandsOut(figures: readonly AreaFigure[]): NeedThatStandsOut {
  const compared = figures.flatMap((figure) => besideOthers(figure) ?? []);
  const says = (standing: NeedBeside['standing']) => (found: FigureOfNeed) =>
    found.nation?.standing === standing || found.similar?.standing === standing;
  const standing = compared.filter(says('stands-out')).toSorted(farthestFirst);
  return {
    figures: standing,
    cannotTell: compared
      .filter((found) => says('cannot-tell')(found) && !says('stands-out')(found))
      .toSorted(farthestFirst),
    compared: {
      nation: compared.filter(({ nation }) => nation !== null).length,
      similar: compared.filter(({ similar }) => similar !== null).length,
    },
    lessThanMiddle: compared.filter(({ nation }) => (nation?.towardsNeed ?? 0) < 0).length,
  };
}

/**
 * A few figures that do not all say the same: the first of each theme, then the others, and only
 * then those of which one cannot tell whether they differ from similar areas.
 */
export function foremost(figures: readonly FigureOfNeed[], most: number): FigureOfNeed[] {
  const themes = new Set<string>();
  const clear = figures.filter((figure) => !isUnclear(figure));
  const first = clear.filter(({ figure: { indicator } }) => {
    const isFirst = !themes.has(indicator.themeId);
    themes.add(indicator.themeId);
    return isFirst;
  });
  return [...new Set([...first, ...clear, ...figures])].slice(0, most);
}

function isUnclear({ figure }: FigureOfNeed): boolean {
  return figure.amongSimilar === 'cannot-tell';
}

/** Null where it cannot be set beside others: of a larger area, or no need that all agree on. */
export function besideOthers(figure: AreaFigure): FigureOfNeed | null {
  const { indicator, value, basis, inNation, similar } = figure;
  const { direction, directionAgreed } = indicator;
  if (value === null || isOfLargerArea(basis) || !directionAgreed || direction === 'context')
    return null;
  const others = inNation.toSpliced(inNation.indexOf(value), 1);
  return {
    figure,
    nation: beside(figure, value, others, ({ less }) => less >= MOST_OF_THEM),
    similar: beside(figure, value, similar, ({ towardsNeed }) => (towardsNeed ?? 0) >= STANDS_OUT),
  };
}

function beside(
  { indicator, interval }: AreaFigure,
  value: number,
  others: readonly number[],
  isFar: (place: { readonly less: number; readonly towardsNeed: number | null }) => boolean,
): NeedBeside | null {
  const middle = medianOf(others);
  if (middle === null || others.length < LEAST_SIMILAR) return null;
  const sign = indicator.direction === 'lower-is-more-need' ? -1 : 1;
  const spread = robustSpread(others);
  const towardsNeed = spread === null ? null : (sign * (value - middle)) / spread;
  const less = others.filter((other) => sign * other < sign * value).length / others.length;
  const mayBeChance = interval !== null && interval.low <= middle && middle <= interval.high;
  const standing = !isFar({ less, towardsNeed })
    ? 'usual'
    : mayBeChance
      ? 'cannot-tell'
      : 'stands-out';
  return { middle, count: others.length, towardsNeed, standing };
}

/** How far out a figure is, by whichever comparison it is far out in. */
export function strengthOf({ nation, similar }: FigureOfNeed): number {
  const of = (place: NeedBeside | null): number =>
    place === null || place.standing === 'usual' ? 0 : (place.towardsNeed ?? 0);
  return Math.max(of(nation), of(similar));
}

/** Ties by id. */
function farthestFirst(a: FigureOfNeed, b: FigureOfNeed): number {
  const [idA, idB] = [a.figure.indicator.id, b.figure.indicator.id];
  return (
    Number(isUnclear(a)) - Number(isUnclear(b)) ||
    strengthOf(b) - strengthOf(a) ||
    (idA < idB ? -1 : 1)
  );
}
