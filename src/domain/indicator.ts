import type { Nation } from './area';
import type { SectorId } from './taxonomy';

export const DIRECTIONS = ['higher-is-more-need', 'lower-is-more-need', 'context'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How a district came by its value. */
export const BASES = ['published', 'county', 'former-county', 'trust', 'derived'] as const;
/**
 * published: for the district itself; county: the district shows its county's value;
 * former-county: the value of a county since abolished; trust: the value of its health trust or
 * board; derived: computed in our pipeline or at the source from smaller or older areas.
 */
export type Basis = (typeof BASES)[number];

/** What one figure may stand for in a sentence. */
export const STANDS_FOR = ['deprivation', 'self-efficacy'] as const;
export type StandsFor = (typeof STANDS_FOR)[number];

export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly themeId: string;
  /** As shown behind the number: "%", "years", "per 1,000 households"... */
  readonly unit: string;
  readonly definition: string;
  readonly direction: Direction;
  /**
   * Whether everybody would call more of it better, or worse. No for an older population, and where
   * more on a register, or recorded by council or police, may mean that more is found.
   */
  readonly directionAgreed: boolean;
  /** Whether it may explain why two areas are alike: about people and the economy, in all nations. */
  readonly explainsLikeness: boolean;
  /** The sectors of which it is the own subject, as homelessness is of housing; may be empty. */
  readonly subjects: readonly SectorId[];
  /** What sentences name it for, the first in the table that an area has; null for most. */
  readonly standsFor: StandsFor | null;
  /** In words people use: "2023", "April 2024 to March 2025". */
  readonly period: string;
  readonly geography: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly licence: string;
  readonly caveat: string | null;
  readonly nations: readonly Nation[];
  /** True where nations define or measure it differently: rank within the nation, never across. */
  readonly withinNationOnly: boolean;
  readonly decimals: number;
  /**
   * Of a figure of a person's own alone: its share of need wherever it is published, in [0, 1),
   * beside whatever else a scenario counts.
   */
  readonly ownShare?: number;
}

export interface IndicatorTheme {
  readonly id: string;
  readonly name: string;
  readonly nameWelsh: string;
}

/** One indicator's values, aligned with the areas of the dataset. Null means not published. */
export interface IndicatorValues {
  readonly indicatorId: string;
  readonly values: readonly (number | null)[];
  readonly basis: readonly (Basis | null)[];
  /** What the values are rates of, where published: lets the analysis shrink small denominators. */
  readonly counts?: IndicatorCounts;
}

/** Numerator and denominator of a rate, aligned with the areas. */
export interface IndicatorCounts {
  readonly events: readonly (number | null)[];
  readonly atRisk: readonly (number | null)[];
}

/** Published 95% intervals, aligned with the areas; null where none is published. */
export interface IndicatorIntervals {
  readonly indicatorId: string;
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** Published values of nations, regions and counties, by official code. */
export interface Comparison {
  readonly indicatorId: string;
  readonly byCode: Readonly<Record<string, number>>;
}

/** A figure that a district shows for a larger area says nothing about the district itself. */
export function isOfLargerArea(basis: Basis | null): boolean {
  return basis === 'county' || basis === 'former-county' || basis === 'trust';
}

/** A published 95% interval, in the unit of its indicator. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of one area; null where none is published. */
export function intervalAt(
  intervals: IndicatorIntervals | undefined,
  areaIndex: number,
): Interval | null {
  const low = intervals?.low[areaIndex] ?? null;
  const high = intervals?.high[areaIndex] ?? null;
  return low === null || high === null ? null : { low, high };
}

/** What is known of each indicator, by theme, in the order of the themes; empty themes left out. */
export function byTheme<Figure extends { readonly indicator: Indicator }>(
  themes: readonly IndicatorTheme[],
  figures: readonly Figure[],
): { readonly theme: IndicatorTheme; readonly figures: readonly Figure[] }[] {
  return themes
    .map((theme) => ({
      theme,
      figures: figures.filter(({ indicator }) => indicator.themeId === theme.id),
    }))
    .filter((group) => group.figures.length > 0);
}
