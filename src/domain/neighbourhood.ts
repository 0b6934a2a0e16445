import type { DeprivationIndex } from './dataset';
import type { Nation } from './area';
import type { NearestSite } from './result';
import type { Scenario } from './scenario';

/** What the need of the neighbourhoods of a nation is read from. */
export interface NeedMeasure {
  readonly nation: Nation;
  readonly index: DeprivationIndex;
  /** The part of the index that is the sector's own; null for the index as a whole. */
  readonly domain: NeedDomain | null;
}

/** A domain of an index, by the name that its publisher gives it. */
export interface NeedDomain {
  readonly name: string;
  readonly nameWelsh: string;
}

/** How deprived the neighbourhoods are, for one sector. */
export interface NeighbourhoodNeed {
  /**
   * Of each demand point, the share of the people of its nation who live somewhere more deprived,
   * counted to the middle of its own people: in (0, 1), 0 is the most deprived. Null where no place
   * in an index is known.
   */
  readonly deprivation: readonly (number | null)[];
  /** What that is read from, a row for each nation where it is known. */
  readonly measures: readonly NeedMeasure[];
}

/** What a question says of one neighbourhood. */
export interface NeighbourhoodGap {
  /** Its place among the demand points of the dataset. */
  readonly point: number;
  readonly code: string;
  /** The district that it is a part of. */
  readonly areaIndex: number;
  readonly people: number;
  /**
   * N: the share of the people of its nation who live somewhere less deprived by the nation's own
   * index, or by the part of it that is the sector's own, counted from the middle of its own people. In (0, 1), 1 is the most deprived; null where
   * no place in the index is known.
   */
  readonly need: number | null;
  /** a in [0, 1]: reach where its people live, by the lens of the scenario. */
  readonly access: number;
  /** a*, what a look can be expected to leave; a where the scenario reads the list as it stands. */
  readonly countedAccess: number;
  /** sqrt(N (1 - a*)), or with a; null without a need. */
  readonly gap: number | null;
}

/** A neighbourhood with the nearest pioneer that the question asks for; null where there is none. */
export interface NeighbourhoodInside extends NeighbourhoodGap {
  readonly nearest: NearestSite | null;
}

/** The neighbourhoods of some districts by one question. */
export interface InsideAnswer {
  readonly scenario: Scenario;
  readonly measures: readonly NeedMeasure[];
  /** Furthest from help first: by gap, and where need is not known by reach. */
  readonly neighbourhoods: readonly NeighbourhoodInside[];
  /** People of all of them, and how many of those have an access below 0.05. */
  readonly people: number;
  readonly peopleWithout: number;
}
