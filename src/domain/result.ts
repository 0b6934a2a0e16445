import type { Nation } from './area';
import type { LookKind } from './look';
import type { AggregationMode, Scenario } from './scenario';

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
  /** 0 where it serves the whole area, or is somewhere in it. */
  readonly distanceKm: number;
  /** Known only to its district, city or county: the distance is that of the middle of it. */
  readonly somewhere: boolean;
  /** The way goes round an estuary, by a crossing. */
  readonly roundWater: boolean;
}

/** Looks at one area, for the sectors of a scenario. */
export interface Looked {
  /** The share of the sectors that somebody looked at, in (0, 1]; 1 where the scenario has one. */
  readonly share: number;
  /** ISO date of the newest. */
  readonly on: string;
  readonly kind: LookKind;
  /** Pioneers found in all, that are not closed. */
  readonly found: number;
}

/** Below this many residents one or two people move a figure. */
export const FEW_PEOPLE = 10_000;

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
  /** a* in [a, 1]: access once somebody has looked, as far as looks so far tell. */
  readonly expectedAccess: number;
  /** Share of residents with any matching pioneer within the catchment, in [0, 1]. */
  readonly shareInReach: number;
  /** Share of residents whose own access is below 0.05: what the average may hide. */
  readonly shareWithout: number;
  /** Share of residents for whom water puts a pioneer further off than the straight line says. */
  readonly shareRoundWater: number;
  /** There is reach, and all of it comes from across a national border. */
  readonly acrossBorder: boolean;
  /** Who looked here for the sectors of the scenario; null where nobody has yet. */
  readonly looked: Looked | null;
  /** Fewer than FEW_PEOPLE live here: figures jump, and it is ranked only on request. */
  readonly fewPeople: boolean;
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
  /**
   * Indicator ids and weights actually used, after themes were balanced: what each counts in the
   * average area. They sum to 1, or less where a nation has no figure of the mix.
   */
  readonly weights: readonly { readonly indicatorId: string; readonly weight: number }[];
  /** The same for each nation. */
  readonly weightsByNation: Readonly<
    Record<Nation, readonly { readonly indicatorId: string; readonly weight: number }[]>
  >;
  /** The nations read different figures: need is a place within the nation. */
  readonly withinNation: boolean;
  /** Organisations that match the scenario's sector and practice and have local supply. */
  readonly matchingOrganisationIds: readonly string[];
  /** Aligned with the dataset's areas. */
  readonly areas: readonly AreaResult[];
}

/** What the gaps view can draw and rank by; 'both' is need by reach. */
export const GAP_LAYERS = ['both', 'gap', 'potential', 'need', 'reach'] as const;
export type GapLayer = (typeof GAP_LAYERS)[number];

/** Classes of equal width that a score in [0, 1] is drawn, counted and filtered by. */
export const SCORE_CLASS_COUNT = 6;

/** The class of a score in [0, 1]: 0 for the lowest; 1 belongs to the highest. */
export function scoreClassOf(score: number): number {
  return Math.min(Math.floor(score * SCORE_CLASS_COUNT), SCORE_CLASS_COUNT - 1);
}

/** High need and no known pioneer: what the gaps view counts, and what stands out at a glance. */
export function isUnservedNeed({
  needClass,
  reachClass,
}: Pick<AreaResult, 'needClass' | 'reachClass'>): boolean {
  return needClass === 2 && reachClass === 0;
}

/** The class of need x reach as it stands in a link: "2-0" is high need, no known pioneer. */
export function bivariateClassKey(needClass: NeedClass, reachClass: ReachClass): string {
  return `${needClass}-${reachClass}`;
}

/** How firm an area's rank is under other plausible choices. */
export interface RankInterval {
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Share of the draws in which the area is in the highest tenth. */
  readonly topTenth: number;
  /** The interval spans more than a quarter of all ranks. */
  readonly fragile: boolean;
}

export interface Uncertainty {
  readonly scenario: Scenario;
  readonly draws: number;
  readonly seed: number;
  /** By each score that areas are ranked by, aligned with the areas; null where not ranked. */
  readonly gap: readonly (RankInterval | null)[];
  readonly potential: readonly (RankInterval | null)[];
}

/** What an area and its neighbours have in common. */
export const CLUSTER_KINDS = ['high-high', 'low-high', 'low-low', 'high-low'] as const;
export type ClusterKind = (typeof CLUSTER_KINDS)[number];

export interface AreaCluster {
  /** Local Moran's I of the gap. */
  readonly localMoran: number;
  readonly kind: ClusterKind;
  /** Two-sided, before correction for testing every area. */
  readonly pValue: number;
  /** After the correction of Benjamini and Hochberg. */
  readonly adjustedPValue: number;
  /** pValue is at or below 0.05: a hint, of which one in twenty is chance. */
  readonly raw: boolean;
  /** adjustedPValue is at or below 0.05: it survives the correction. */
  readonly surviving: boolean;
  /** Getis and Ord's Gi*, a z score: positive in a hot spot. */
  readonly hotSpotZ: number;
}

export interface ClusterAnalysis {
  readonly scenario: Scenario;
  /** Global Moran's I of the gap, and what it would be without any pattern. */
  readonly moran: number;
  readonly expectedMoran: number;
  readonly seed: number;
  /** Aligned with the dataset's areas; null where not scored. */
  readonly areas: readonly (AreaCluster | null)[];
}

/** A similar area where a matching pioneer works. Presence, not effect. */
export interface WorkingElsewhere {
  readonly areaCode: string;
  /** 1 = the most similar. */
  readonly similarity: number;
  readonly organisationIds: readonly string[];
}

/** Why an area stands where it does, as data for a sentence. */
export interface Explanation {
  readonly code: string;
  readonly noScoreReason: NoScoreReason | null;
  readonly needClass: NeedClass | null;
  readonly reachClass: ReachClass;
  readonly rank: number | null;
  readonly gapRank: number | null;
  /** How many areas are ranked. */
  readonly rankedCount: number;
  /** Indicators that push need up, strongest first; at most three. */
  readonly raising: readonly IndicatorContribution[];
  /** Indicators that push need down, strongest first; at most two. */
  readonly lowering: readonly IndicatorContribution[];
  /** ln G = needLog + reachLog: 0 is the most, the lower half is what keeps the gap small. */
  readonly needLog: number | null;
  readonly reachLog: number | null;
  /** Share of residents with a matching pioneer within the catchment. */
  readonly shareInReach: number;
  readonly nearest: NearestSite | null;
}

/** One choice made otherwise, all others as they are. */
export type ScenarioChange =
  /** The weight of one indicator times 0, 0.5 or 2; the others share the rest as before. */
  | { readonly kind: 'weight'; readonly indicatorId: string; readonly factor: 0 | 0.5 | 2 }
  | { readonly kind: 'catchment'; readonly catchmentKm: number }
  | { readonly kind: 'mode'; readonly mode: AggregationMode };

/** Where an area stands among the ranked areas, by potential. */
export interface Standing {
  /** 1 = highest; null where it has no score. */
  readonly rank: number | null;
  readonly rankedCount: number;
  readonly inTopTenth: boolean;
}

export interface TriedChange {
  readonly change: ScenarioChange;
  readonly after: Standing;
}

/** Which single changes move an area into or out of the top tenth. */
export interface WhatChanges {
  readonly scenario: Scenario;
  readonly areaCode: string;
  readonly before: Standing;
  /** How many changes were tried. */
  readonly triedCount: number;
  /**
   * Those that move it over the line: of each indicator, and of the catchment, the smallest change
   * up and the smallest down. Weights first, in the order of the analysis, then catchment and mode.
   */
  readonly moves: readonly TriedChange[];
  /** The one that moves its rank furthest, over the line or not; null where it has no rank to move. */
  readonly largest: TriedChange | null;
}
