import type { SupplyChance } from './certainty';
import type { Look } from './look';
import type { Area, CombinedAuthority, DemandPoints, Nation, Region } from './area';
import type { Barrier } from './barrier';
import type {
  Comparison,
  Indicator,
  IndicatorIntervals,
  IndicatorTheme,
  IndicatorValues,
} from './indicator';
import type { NeighbourhoodNeed } from './neighbourhood';
import type { PlaceKind } from './plan';
import type { Organisation, OrganisationDetail, Site, SiteWords } from './organisation';
import type { PracticeId, SectorId, SectorWords, Taxonomy } from './taxonomy';

/** public/data/frame.json: places, sectors and practices. Loaded first; pioneers do not make it grow. */
export interface FrameData {
  readonly areas: readonly Area[];
  readonly regions: readonly Region[];
  readonly combinedAuthorities: readonly CombinedAuthority[];
  readonly taxonomy: Taxonomy;
  readonly certainty: readonly SupplyChance[];
}

/** The frame joined by public/data/directory.json: who works where, and who looked. */
export interface CoreData extends FrameData {
  readonly organisations: readonly Organisation[];
  readonly sites: readonly Site[];
  readonly looks: readonly Look[];
}

/** public/data/indicators.json: the manifest and values of every indicator, and which areas are alike. */
export interface IndicatorData {
  readonly themes: readonly IndicatorTheme[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValues[];
  /** Of each area, its similar areas. */
  readonly similarAt: readonly SimilarAt[];
}

/**
 * The (up to) 20 areas that ONS finds most like an area, as places in the list of areas, most similar
 * first; empty where unpublished.
 */
export type SimilarAt = readonly number[];

/** public/data/comparisons.json: intervals, and values of nations, regions and counties. */
export interface ComparisonData {
  readonly intervals: readonly IndicatorIntervals[];
  readonly comparisons: readonly Comparison[];
  readonly clusters: AreaClusters;
}

/**
 * Letters of the groups into which ONS sorts the districts by three models, in the order of the
 * areas; null where it sorts a district into none.
 */
export interface AreaClusters {
  readonly allFigures: readonly (string | null)[];
  readonly economic: readonly (string | null)[];
  readonly demographic: readonly (string | null)[];
}

/** public/data/details.json and its further parts: the words of the organisation cards. */
export interface DetailData {
  readonly details: readonly OrganisationDetail[];
  /** By id of the site. */
  readonly siteWords: ReadonlyMap<string, SiteWords>;
  /** By id of the sector. */
  readonly sectorWords: ReadonlyMap<SectorId, SectorWords>;
}

/** Each nation's own index of deprivation; their figures are never set beside each other. */
export const DEPRIVATION_INDICES = ['imd-2025', 'wimd-2025', 'simd-2020', 'nimdm-2017'] as const;
export type DeprivationIndex = (typeof DEPRIVATION_INDICES)[number];

/** Parts of an index that are a sector's own, whatever its publisher calls them. */
export const DEPRIVATION_DOMAINS = [
  'health',
  'education',
  'employment',
  'crime',
  'housing',
] as const;
export type DeprivationDomain = (typeof DEPRIVATION_DOMAINS)[number];

/**
 * Nations whose index is not drawn: Northern Ireland's is of small areas of 2001, of which no boundary
 * is held. Its neighbourhoods of today are drawn by reach alone.
 */
export const UNDRAWN_NATIONS: ReadonlySet<Nation> = new Set(['northern-ireland']);

/** public/data/neighbourhoods/<code>.json: the neighbourhoods of one district. */
export interface NeighbourhoodDeprivation {
  /** Null where no index figure is held. */
  readonly index: DeprivationIndex | null;
  /** How many neighbourhoods the nation has in its index. */
  readonly nationCount: number;
  /** Most deprived first. */
  readonly neighbourhoods: readonly DeprivedNeighbourhood[];
}

export interface DeprivedNeighbourhood {
  readonly code: string;
  readonly name: string;
  readonly nameWelsh: string | null;
  /** Residents; null in Northern Ireland, where the index is of older small areas. */
  readonly population: number | null;
  /** Average score by residents (England, Wales: higher is more deprived) or average rank (1 is the most). */
  readonly value: number;
  /** Among those of its nation, 1 for the most deprived; equal figures share the rank. */
  readonly nationRank: number;
  /** How many small areas of the index it is made of. */
  readonly parts: number;
}

/** public/data/demand.json: where people live, and the water that may part them from a site. */
export interface DemandData {
  readonly points: DemandPoints;
  readonly barriers: readonly Barrier[];
}

/**
 * public/data/groups.json: which people are who, for the question of who gains, and for the need of
 * a neighbourhood. Deprivation is by the indices as a whole.
 */
export interface NeighbourhoodGroups extends NeighbourhoodNeed {
  /** Whether most of its people live in town or country; null where no class is held. */
  readonly placeKind: readonly (PlaceKind | null)[];
  /** Sectors for which an index has a domain of its own, each in a file of its own. */
  readonly domainSectors: readonly string[];
}

/** public/data/gazetteer.json: what place search needs beyond the councils. Loaded on first use. */
export interface Gazetteer {
  readonly neighbourhoods: readonly GazetteerPlace[];
  readonly postcodeDistricts: readonly PostcodePlace[];
  readonly postcodeSectors: readonly PostcodePlace[];
  readonly aliases: readonly PlaceAlias[];
  readonly outsidePlaces: readonly OutsidePlace[];
  readonly topics: readonly Topic[];
}

export const ALIAS_RELATIONS = ['name', 'part'] as const;

/** Another name of a place (`name`), or of what it is or was a part of (`part`). */
export interface PlaceAlias {
  readonly alias: string;
  /** Of a district, county, combined authority or region. */
  readonly code: string;
  readonly relation: (typeof ALIAS_RELATIONS)[number];
}

/** A Crown dependency: people look for it, and it is not in the United Kingdom. */
export interface OutsidePlace {
  readonly name: string;
  readonly nameWelsh: string;
  /** "JE". */
  readonly postcodeArea: string;
  readonly words: readonly string[];
}

/** A subject as people word it, and where the map has an answer. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly nameWelsh: string;
  readonly words: readonly string[];
  readonly wordsWelsh: readonly string[];
  readonly sector: SectorId | null;
  readonly practice: PracticeId | null;
  readonly figures: readonly TopicFigure[];
  readonly question: { readonly text: string; readonly textWelsh: string } | null;
}

export interface TopicFigure {
  readonly indicatorId: string;
  readonly label: string;
  /** Nations that the figure covers. */
  readonly nations: readonly Nation[];
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
  /** Whether a fair share of its postcodes lie in another district. */
  readonly nearBorder: boolean;
  /**
   * Districts that some of its postcodes may lie in, the likeliest first; for a sector near a
   * border, those of its postcode district. May be empty even near a border.
   */
  readonly otherAreas: readonly number[];
  readonly longitude: number;
  readonly latitude: number;
}

/** What analyse() needs beyond the scenario. Immutable for the life of the page. */
export interface AnalysisInput {
  readonly core: CoreData;
  readonly indicators: IndicatorData;
  readonly demand: DemandData;
}
