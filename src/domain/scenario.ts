import { OVERALL, type PracticeId, type SectorId } from './taxonomy';
import type { Bounds, Position } from './units';

export const AGGREGATION_MODES = ['mean', 'severe'] as const;
export type AggregationMode = (typeof AGGREGATION_MODES)[number];

export const NORMALISATIONS = ['percentile', 'minmax', 'normal-score', 'exponential'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

export const LENSES = ['reach', 'per-head'] as const;
export type Lens = (typeof LENSES)[number];

/**
 * How the directory counts. 'expected': each site by the chance that its organisation works there
 * today; 'checked': only what was checked, fully; 'everything': every record fully, as the first
 * edition did.
 */
export const SUPPLY_READINGS = ['expected', 'checked', 'everything'] as const;
export type SupplyReading = (typeof SUPPLY_READINGS)[number];

/** Access as expected after a look, or of the pioneers listed and no others. */
export const LOOKING_READINGS = ['expected', 'as-listed'] as const;
export type LookingReading = (typeof LOOKING_READINGS)[number];

/** Round an estuary by its crossings, or straight over it. */
export const WATER_READINGS = ['round', 'straight'] as const;
export type WaterReading = (typeof WATER_READINGS)[number];

/** A site known only to its area: anywhere people live there, or at the middle of it. */
export const PLACINGS = ['spread', 'middle'] as const;
export type Placing = (typeof PLACINGS)[number];

/** Each nation's own need set, or one set for the whole UK. */
export const NEED_SCOPES = ['nation', 'uk'] as const;
export type NeedScope = (typeof NEED_SCOPES)[number];

/** Areas of few people are shown, and ranked only on request. */
export const FEW_PEOPLE_READINGS = ['shown', 'ranked'] as const;
export type FewPeopleReading = (typeof FEW_PEOPLE_READINGS)[number];

/** A hypothetical site that a person adds: one more sure local pioneer. */
export interface PlannedSite {
  readonly position: Position;
  /** How far it reaches in km, within CATCHMENT_KM; null for the catchment of the scenario. */
  readonly reachKm: number | null;
  /** What it would do; left out for whatever the scenario asks about. */
  readonly practice?: PracticeId;
}

/** Every choice the user can make about the analysis. Plain data: it travels in the URL. */
export interface Scenario {
  /** A sector, or OVERALL for every pioneer whatever its sector. */
  readonly sector: SectorId;
  readonly practice: PracticeId | null;
  /**
   * Weight of each indicator, relative to the others. Null means the sector's default set, equal
   * within theme and equal across themes.
   */
  readonly weights: Readonly<Record<string, number>> | null;
  readonly mode: AggregationMode;
  readonly normalisation: Normalisation;
  /** d0: straight-line distance in km at which a pioneer stops counting. */
  readonly catchmentKm: number;
  /** h0: number of pioneers within reach at which access is 1 - 1/e. */
  readonly halfReach: number;
  readonly lens: Lens;
  /** lambda: how much readiness bears on potential, 0 to 1. */
  readonly readinessWeight: number;
  readonly supply: SupplyReading;
  readonly looking: LookingReading;
  readonly water: WaterReading;
  readonly placing: Placing;
  readonly needScope: NeedScope;
  readonly fewPeople: FewPeopleReading;
  /** Where prototypes might start: each that matches counts as one more local pioneer. */
  readonly planned?: readonly PlannedSite[];
}

export const CATCHMENT_KM = { min: 2, max: 100, default: 20 } as const;
export const HALF_REACH = { min: 0.25, max: 4, default: 1 } as const;
export const READINESS_WEIGHT = { min: 0, max: 1, default: 0.5 } as const;

/** How many planned sites a scenario holds at most. */
export const MOST_PLANNED = 20;
/** Where one can stand: the UK and its islands. */
export const PLANNED_WITHIN: Bounds = [-8.7, 49.8, 1.8, 60.9];

export const DEFAULT_SCENARIO: Scenario = {
  sector: OVERALL,
  practice: null,
  weights: null,
  mode: 'mean',
  normalisation: 'percentile',
  catchmentKm: CATCHMENT_KM.default,
  halfReach: HALF_REACH.default,
  lens: 'reach',
  readinessWeight: READINESS_WEIGHT.default,
  supply: 'expected',
  looking: 'expected',
  water: 'round',
  placing: 'spread',
  needScope: 'nation',
  fewPeople: 'shown',
};

/** The choices by which the first edition's answer is reached. */
export const FIRST_EDITION = {
  supply: 'everything',
  looking: 'as-listed',
  water: 'straight',
  placing: 'middle',
  needScope: 'uk',
  fewPeople: 'ranked',
} as const satisfies Partial<Scenario>;
