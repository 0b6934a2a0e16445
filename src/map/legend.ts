import type { NeedClass, ReachClass } from '../domain';
import type { AreaScale, BivariateScale, SequentialScale } from './scales';

export interface LegendClass {
  readonly classIndex: number;
  readonly colour: string;
  /** Lower edge, part of the class. */
  readonly from: number;
  /** Upper edge, part of the class only in the last one. */
  readonly to: number;
  readonly areaCount: number;
}

export const BIVARIATE_CORNERS = [
  'low-need-no-reach',
  'high-need-no-reach',
  'low-need-good-reach',
  'high-need-good-reach',
] as const;
/** Corners are named in words; the words are the caller's, by this key. */
export type BivariateCorner = (typeof BIVARIATE_CORNERS)[number];

export interface LegendCell {
  readonly classIndex: number;
  readonly needClass: NeedClass;
  readonly reachClass: ReachClass;
  readonly colour: string;
  readonly corner: BivariateCorner | null;
  readonly areaCount: number;
}

/** Drawn as diagonals of one colour over the other, as on the map. */
export interface LegendNoValue {
  readonly colour: string;
  readonly hatchColour: string;
  readonly areaCount: number;
}

export type LegendContent =
  | {
      readonly kind: 'sequential';
      readonly classes: readonly LegendClass[];
      readonly noValue: LegendNoValue;
    }
  | {
      readonly kind: 'bivariate';
      /** Nine cells; need rises first, then reach. */
      readonly cells: readonly LegendCell[];
      readonly noValue: LegendNoValue;
    };

/**
 * The legend of a map, from the very scale that colours it.
 *
 * @param classes the class of every area on the map, null where it has no value
 */
export function legendOf(scale: AreaScale, classes: Iterable<number | null>): LegendContent {
  const counts = countByClass(classes);
  const noValue = {
    colour: scale.noValueColour,
    hatchColour: scale.hatchColour,
    areaCount: counts.get(null) ?? 0,
  };
  return scale.kind === 'sequential'
    ? { kind: 'sequential', classes: legendClasses(scale, counts), noValue }
    : { kind: 'bivariate', cells: legendCells(scale, counts), noValue };
}

type Counts = ReadonlyMap<number | null, number>;

function legendClasses(scale: SequentialScale, counts: Counts): LegendClass[] {
  return scale.colours.map((colour, classIndex) => ({
    classIndex,
    colour,
    from: scale.breaks[classIndex] ?? Number.NaN,
    to: scale.breaks[classIndex + 1] ?? Number.NaN,
    areaCount: counts.get(classIndex) ?? 0,
  }));
}

function legendCells(scale: BivariateScale, counts: Counts): LegendCell[] {
  return scale.colours.map((colour, classIndex) => {
    const needClass = (classIndex % 3) as NeedClass;
    const reachClass = Math.floor(classIndex / 3) as ReachClass;
    return {
      classIndex,
      needClass,
      reachClass,
      colour,
      corner: cornerOf(needClass, reachClass),
      areaCount: counts.get(classIndex) ?? 0,
    };
  });
}

function cornerOf(needClass: NeedClass, reachClass: ReachClass): BivariateCorner | null {
  if (needClass === 1 || reachClass === 1) return null;
  const need = needClass === 0 ? 'low-need' : 'high-need';
  return reachClass === 0 ? `${need}-no-reach` : `${need}-good-reach`;
}

function countByClass(classes: Iterable<number | null>): Counts {
  const counts = new Map<number | null, number>();
  for (const classIndex of classes) counts.set(classIndex, (counts.get(classIndex) ?? 0) + 1);
  return counts;
}
