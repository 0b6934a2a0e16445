import type { Area, DemandPoints, Region } from './area';
import type {
  Comparison,
  Indicator,
  IndicatorIntervals,
  IndicatorTheme,
  IndicatorValues,
} from './indicator';
import type { Organisation, OrganisationDetail, Site } from './organisation';
import type { Taxonomy } from './taxonomy';

/** public/data/core.json: what list, facets and council search need. Loaded first. */
export interface CoreData {
  readonly areas: readonly Area[];
  readonly regions: readonly Region[];
  readonly taxonomy: Taxonomy;
  readonly organisations: readonly Organisation[];
  readonly sites: readonly Site[];
}

/** public/data/indicators.json: the manifest and values of every indicator. */
export interface IndicatorData {
  readonly themes: readonly IndicatorTheme[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValues[];
}

/** public/data/comparisons.json: intervals, and values of nations, regions and counties. */
export interface ComparisonData {
  readonly intervals: readonly IndicatorIntervals[];
  readonly comparisons: readonly Comparison[];
}

/** public/data/details.json: the words of the organisation cards. */
export interface DetailData {
  readonly details: readonly OrganisationDetail[];
}

/** public/data/demand.json */
export interface DemandData {
  readonly points: DemandPoints;
}

/** public/data/gazetteer.json: what place search needs beyond the councils. Loaded on first use. */
export interface Gazetteer {
  readonly neighbourhoods: readonly GazetteerPlace[];
  readonly postcodeDistricts: readonly PostcodePlace[];
  readonly postcodeSectors: readonly PostcodePlace[];
}

export interface GazetteerPlace {
  readonly code: string;
  readonly name: string;
  readonly nameWelsh: string | null;
  readonly areaIndex: number;
  readonly longitude: number;
  readonly latitude: number;
}

export interface PostcodePlace {
  /** "FY1" or "FY1 4". */
  readonly postcode: string;
  /** Post town of a district; null for sectors and where unknown. */
  readonly town: string | null;
  readonly areaIndex: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** What analyse() needs beyond the scenario. Immutable for the life of the page. */
export interface AnalysisInput {
  readonly core: CoreData;
  readonly indicators: IndicatorData;
  readonly demand: DemandData;
}
