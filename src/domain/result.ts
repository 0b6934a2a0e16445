import type { Scenario } from './scenario';

/** Why an area has no score. */
export type NoScoreReason = 'too-few-indicators' | 'no-population';

/** Need in thirds: 0 low, 1 middle, 2 high. */
export type NeedClass = 0 | 1 | 2;
/** Access: 0 no known pioneer (a < 0.05), 1 some (a < 0.5), 2 good. */
export type ReachClass = 0 | 1 | 2;

export interface IndicatorContribution {
  readonly indicatorId: string;
  /** Normalised need in [0, 1]: 1 is neediest. */
  readonly normalised: number;
  /** w(u - 0.5) / sum w: how far this indicator pushes the aggregate above or below the middle. */
  readonly contribution: number;
}

export interface NearestSite {
  readonly siteId: string;
  readonly organisationId: string;
  readonly distanceKm: number;
}

/** Everything the analysis says about one area. Null is "not known", never 0. */
export interface AreaResult {
  readonly code: string;
  /** Weighted aggregate of the normalised indicators, before ranking; null when not scored. */
  readonly needAggregate: number | null;
  /** N: mid-rank percentile of the aggregate in [0, 1]. */
  readonly need: number | null;
  readonly noScoreReason: NoScoreReason | null;
  readonly indicatorsObserved: number;
  readonly contributions: readonly IndicatorContribution[];
  /** H: distance-discounted number of distinct pioneers within reach, mean over residents. */
  readonly pioneersInReach: number;
  /** a in [0, 1], mean over residents. */
  readonly access: number;
  /** Share of residents with any matching pioneer within the catchment, in [0, 1]. */
  readonly shareInReach: number;
  readonly gap: number | null;
  readonly readiness: number | null;
  readonly potential: number | null;
  /** 1 = largest gap. Ties broken by area code. */
  readonly gapRank: number | null;
  /** 1 = highest potential. */
  readonly rank: number | null;
  /** 1 = highest tenth of gap. */
  readonly gapDecile: number | null;
  readonly needClass: NeedClass | null;
  readonly reachClass: ReachClass;
  /** The three nearest matching sites, from the population-weighted centre of the area. */
  readonly nearest: readonly NearestSite[];
}

/** An answer carries the scenario that produced it, so a late one is never drawn as a newer one. */
export interface GapAnalysis {
  readonly scenario: Scenario;
  /** Indicator ids and weights actually used, after themes were balanced. Weights sum to 1. */
  readonly weights: readonly { readonly indicatorId: string; readonly weight: number }[];
  /** Organisations that match the scenario's sector and practice and have local supply. */
  readonly matchingOrganisationIds: readonly string[];
  /** Aligned with the dataset's areas. */
  readonly areas: readonly AreaResult[];
}

/** Classes of equal width that a score in [0, 1] is drawn, counted and filtered by. */
export const SCORE_CLASS_COUNT = 6;

/** The class of a score in [0, 1]: 0 for the lowest; 1 belongs to the highest. */
export function scoreClassOf(score: number): number {
  return Math.min(Math.floor(score * SCORE_CLASS_COUNT), SCORE_CLASS_COUNT - 1);
}

/** The class of need x reach as it stands in a link: "2-0" is high need, no known pioneer. */
export function bivariateClassKey(needClass: NeedClass, reachClass: ReachClass): string {
  return `${needClass}-${reachClass}`;
}
