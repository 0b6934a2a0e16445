import { NEIGHBOURHOOD_ROWS, type GapLayer, type Position, type Scenario } from '../domain';
import type { FramedView, View } from './views';

export const PRESENTATIONS = ['map', 'table', 'compare'] as const;
export type Presentation = (typeof PRESENTATIONS)[number];

/** Facets of the explore view. Values within one are OR, facets are AND. */
export const FACETS = [
  'sector',
  'practice',
  'empowerment',
  'nation',
  'region',
  'evidence',
  'quality',
  'status',
  'reach',
] as const;
export type Facet = (typeof FACETS)[number];
export type FacetChoice = Readonly<Record<Facet, readonly string[]>>;

/** What a person may say of a record: each opens the form for it. */
export const DOORS = ['add', 'correct', 'confirm', 'close', 'looked'] as const;
export type Door = (typeof DOORS)[number];

export const AREA_STYLES = ['filled', 'people'] as const;
export type AreaStyle = (typeof AREA_STYLES)[number];

/** What the rows of the table of gaps are: districts, neighbourhoods, or the first hundred of these. */
export const GAP_TABLE_ROWS = ['districts', ...NEIGHBOURHOOD_ROWS] as const;
export type GapTableRows = (typeof GAP_TABLE_ROWS)[number];

/** Fifths of the people of a nation by its own index, the most deprived first. */
export const FIFTH_NAMES = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
export type Fifth = (typeof FIFTH_NAMES)[number];

export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export type Selection =
  | {
      readonly kind: 'area';
      readonly code: string;
      /** Code of the one neighbourhood of it that is open; left out where the whole area is. */
      readonly neighbourhood?: string;
    }
  | { readonly kind: 'organisation'; readonly id: string };

/** Code of the one neighbourhood that is open in its area; null for none. */
export function openNeighbourhood({ selected }: Pick<LinkState, 'selected'>): string | null {
  return selected?.kind === 'area' ? (selected.neighbourhood ?? null) : null;
}

/** "Near here": a ring of straight-line distance around a point. */
export interface Near {
  readonly position: Position;
  readonly radiusKm: number;
}
export const NEAR_RADIUS_KM = { min: 1, max: 200, default: 20 } as const;

/** What a plan is asked for, beside the scenario. */
export interface PlanChoice {
  /** How many places to choose. */
  readonly choose: number;
  /** At most one place in each region of England and each other nation. */
  readonly onePerRegion: boolean;
  /** People in the most deprived fifth count more. */
  readonly extraWeightDeprived: boolean;
  /** Codes of the nations, regions, counties and councils to choose from; empty for the whole UK. */
  readonly among: readonly string[];
}

/** All that a plan hangs on, so that another can stand beside it. */
export interface PlanQuestion {
  readonly scenario: Scenario;
  readonly plan: PlanChoice;
}

export interface Camera {
  readonly position: Position;
  readonly zoom: number;
}

/** How far a guided walk is gone. */
export interface WalkPlace {
  readonly walk: string;
  /** From 1. */
  readonly step: number;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** How many areas stand side by side at most. */
export const MOST_COMPARED = 4;

/**
 * Everything worth sharing. The URL is this, in words; nothing else is kept between visits. How each
 * field stands in a link, and what it is where none says: linkParameters.ts.
 */
export interface LinkState {
  readonly view: View;
  /** Day of the edition that the link was made with, as an ISO date; null where it does not say. */
  readonly edition: string | null;
  /** The view that the builder of embeds puts in a frame; that view's own state is the link's. */
  readonly framed: FramedView;
  readonly show: Presentation;
  readonly facets: FacetChoice;
  readonly text: string;
  /** Whether the explore view lists everybody while nothing is asked for, in place of the kinds. */
  readonly listAll: boolean;
  readonly selected: Selection | null;
  /** Codes of the areas to compare side by side, in the order chosen; at most MOST_COMPARED. */
  readonly compare: readonly string[];
  readonly near: Near | null;
  /** Code of a district, county, combined authority, region or nation whose pioneers alone are shown. */
  readonly inside: string | null;
  /** Indicator drawn in the need view; null draws the need index of the scenario's sector. */
  readonly indicatorId: string | null;
  readonly scenario: Scenario;
  readonly plan: PlanChoice;
  /** The plan that was kept to be compared with the one that is open. */
  readonly beside: PlanQuestion | null;
  readonly gapLayer: GapLayer;
  readonly areaStyle: AreaStyle;
  /** Whether the gaps view outlines hot spots. */
  readonly hotSpots: boolean;
  /** Whether all sectors together were asked for, which no other choice of the question says. */
  readonly allSectors: boolean;
  /** Whether the gaps view lists only the areas where somebody looked. */
  readonly lookedOnly: boolean;
  /** Legend classes (as "class" or "need-reach" keys) that the table and map are filtered to. */
  readonly classes: readonly string[];
  readonly rows: GapTableRows;
  /** Fifth of deprivation that the table of neighbourhoods is filtered to; null for all. */
  readonly fifth: Fifth | null;
  readonly sort: Sort | null;
  /** Columns of the table beside the one that names its rows; empty for the usual ones. */
  readonly columns: readonly string[];
  /** What there is to build on, among the three questions; null while nothing is said. */
  readonly foundation: string | null;
  /** How often one pioneer may be asked, where places are introduced to pioneers. */
  readonly mostAsked: number;
  /** What the form of a record is open for; null for the choice. */
  readonly door: Door | null;
  /** The guided walk that goes on beside whatever is open. */
  readonly walk: WalkPlace | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly camera: Camera | null;
}
