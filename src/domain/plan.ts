import type { Nation } from './area';
import type { AreaResult, NearestSite } from './result';
import type { Scenario } from './scenario';
import type { Position } from './units';

/** How many places a plan may choose. */
export const CHOOSE = { min: 1, max: 20, default: 5 } as const;

/** How often a person in the most deprived fifth counts where a plan is to weigh them more. */
export const DEPRIVED_WEIGHT = 2;

/** What a plan is asked for, beside the scenario. Sites of `scenario.planned` stay where they are. */
export interface PlanRequest {
  /** How many places to choose: a whole number from CHOOSE.min to CHOOSE.max. */
  readonly choose: number;
  /** At most one place in each region of England and each other nation. */
  readonly onePerRegion: boolean;
  /** Codes of the districts to choose from; null for all. The people beyond them gain too. */
  readonly within: readonly string[] | null;
  /** People in the most deprived fifth of their nation count DEPRIVED_WEIGHT times. */
  readonly extraWeightDeprived: boolean;
}

export const DEFAULT_PLAN_REQUEST: PlanRequest = {
  choose: CHOOSE.default,
  onePerRegion: false,
  within: null,
  extraWeightDeprived: false,
};

/** The people of a territory as things stand: today's pioneers, without any planned site. */
export interface PlanToday {
  readonly people: number;
  /** Residents of the areas whose need is in the highest third. */
  readonly peopleInHighNeed: number;
  /** Those of them who live where no known pioneer is within reach. */
  readonly peopleInHighNeedOutOfReach: number;
  /** Residents of any area who live where no known pioneer is within reach. */
  readonly peopleOutOfReach: number;
}

/** A place that a plan proposes, or a hypothetical site that a person added. */
export interface PlannedPlace {
  /** Its district; of a site that a person added, that of the nearest neighbourhood. */
  readonly areaCode: string;
  /** The neighbourhood it is in, or the one whose people are nearest to it. */
  readonly neighbourhoodCode: string;
  readonly position: Position;
  /** Residents within its reach. */
  readonly people: number;
  /** People in need brought within reach, discounted by distance and by what is there already. */
  readonly gain: number;
  /** Residents within its reach with no matching pioneer and no earlier place within reach. */
  readonly peopleNewlyInReach: number;
  /** The nearest existing matching pioneer, to learn from; null where there is none. */
  readonly nearestPioneer: NearestSite | null;
}

/** A group of the residents of a territory. Groups of one kind sum to the territory. */
export interface GainOfGroup {
  readonly people: number;
  /** Of them, who had no known pioneer within reach before. */
  readonly peopleOutOfReach: number;
  /** Of those, who come within reach. */
  readonly peopleNewlyInReach: number;
  /** People in need brought within reach, discounted as the gain of a place is. */
  readonly gain: number;
}

/** Neighbourhoods that count as town, and those that count as country, by each nation's own class. */
export const PLACE_KINDS = ['town', 'country'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Fifths of the people of a nation by deprivation of their neighbourhood. */
export const FIFTHS = 5;

/** Who of a territory comes within reach. */
export interface WhoGains extends GainOfGroup {
  /** People newly in reach who live beyond the territory, and in no group here. */
  readonly peopleNewlyInReachBeyond: number;
  /** Gain beyond the territory: with the gain within it, that of all places. */
  readonly gainBeyond: number;
  /** By fifth of deprivation within the own nation, the most deprived first. */
  readonly fifths: readonly GainOfGroup[];
  /** Whose neighbourhood has no known place in its nation's index. */
  readonly fifthUnknown: GainOfGroup;
  readonly placeKinds: Readonly<Record<PlaceKind, GainOfGroup>>;
  readonly placeKindUnknown: GainOfGroup;
  readonly nations: Readonly<Record<Nation, GainOfGroup>>;
  /**
   * Concentration index of the gain over the people of the territory in order of deprivation, in
   * [-1, 1]: -1 where all of it would be among the most deprived, 0 where each part gains alike, 1
   * among the least. Of the gain, as those newly within reach of anybody are often few. Null where
   * nobody of known deprivation gains.
   */
  readonly concentration: number | null;
  /** By the rule of `betterOffFirst`; false where nobody of known deprivation gains. */
  readonly servesBetterOffFirst: boolean;
}

/** How far a territory is covered. */
export interface CoveragePoint {
  /** Residents with a pioneer or a place within reach. */
  readonly people: number;
  /** People in need who are served: people x need x expected access. */
  readonly peopleInNeed: number;
}

/** Coverage of a territory as places are added. Never falls. */
export interface CoverageCurve {
  /** Today's pioneers alone. */
  readonly today: CoveragePoint;
  /** After 0, 1, 2 ... of the places; the first has the sites that stand before the places come. */
  readonly points: readonly CoveragePoint[];
  /** Everybody, and everybody in need: as far as it can go. */
  readonly all: CoveragePoint;
}

/** What places would do. Counts are estimates: of people, by straight-line distance or round water. */
export interface PlacesAnswer {
  readonly scenario: Scenario;
  readonly places: readonly PlannedPlace[];
  /** Sum of the gains of the places: people in need brought within reach. */
  readonly gain: number;
  readonly today: PlanToday;
  readonly whoGains: WhoGains;
  readonly curve: CoverageCurve;
}

/** Where next: the places in the order chosen, the first gains the most. */
export interface PlanAnswer extends PlacesAnswer {
  readonly request: PlanRequest;
  /** What was made as large as possible: the gain, with the deprived counted more where asked. */
  readonly worth: number;
  /** No choice of as many places can be worth more than this. */
  readonly worthUpperBound: number;
  /** worth / worthUpperBound: proven for this very plan; null where nothing can be gained. */
  readonly provenShare: number | null;
}

/** An area as `AreaResult` has it, in what a what-if may change. */
export type AreaStanding = Pick<
  AreaResult,
  'gap' | 'access' | 'expectedAccess' | 'shareInReach' | 'needClass' | 'reachClass'
>;

export interface AreaChange {
  readonly areaCode: string;
  readonly before: AreaStanding;
  readonly after: AreaStanding;
}

/** What if: the planned sites of a scenario, in their order, against today. */
export interface WhatIf extends PlacesAnswer {
  /** Codes of the districts told of; null for all. */
  readonly within: readonly string[] | null;
  /** Areas anywhere whose gap, access or class changes, in the order of the dataset. */
  readonly areas: readonly AreaChange[];
}

/** How often a place of a plan is chosen again under other plausible settings. */
export interface PlaceSteadiness {
  readonly neighbourhoodCode: string;
  /** Share of the draws that choose a place in the same district, in [0, 1]. */
  readonly sameDistrict: number;
  /** Share of the draws that choose a place within half a catchment of it. */
  readonly nearby: number;
}

/** After `drawn` of `draws`: told as it comes, final when they are equal. Before the first all is 0. */
export interface PlanSteadiness {
  readonly drawn: number;
  readonly draws: number;
  readonly seed: number;
  /** In the order of the places asked about. */
  readonly places: readonly PlaceSteadiness[];
}
