import type { Nation } from './area';

/** Ids of the taxonomy are data (they come from the tables), so they are strings checked on load. */
export type SectorId = string;
export type PracticeId = string;

/** The need set, and the choice of pioneers, that belongs to no one sector. */
export const OVERALL = 'overall';

export interface Sector {
  readonly id: SectorId;
  readonly name: string;
  readonly nameWelsh: string;
  /** One letter drawn beside the hue, so that no sector is told by colour alone. */
  readonly letter: string;
  /** What to keep in mind when reading need for this sector. */
  readonly caution: string;
}

/** What the page of a sector says beyond that. Loaded with the words of the cards. */
export interface SectorWords {
  readonly definition: string;
  readonly definitionWelsh: string;
}

/** Bandura's four sources of self-efficacy. */
export const EFFICACY_SOURCES = ['mastery', 'vicarious', 'persuasion', 'state'] as const;
export type EfficacySource = (typeof EFFICACY_SOURCES)[number];

export interface Practice {
  readonly id: PracticeId;
  readonly name: string;
  readonly nameWelsh: string;
  readonly definition: string;
  readonly definitionWelsh: string;
  readonly familyId: string;
  readonly mainSources: readonly EfficacySource[];
  readonly otherSources: readonly EfficacySource[];
}

export interface PracticeFamily {
  readonly id: string;
  readonly name: string;
  readonly nameWelsh: string;
}

/**
 * The indicators read as need for one sector, by default: of one nation, or of the United Kingdom
 * for a nation that has no set of its own. 'overall' belongs to no sector.
 */
export interface NeedSet {
  /** A sector, or OVERALL. */
  readonly id: SectorId;
  /** Null: the set of the whole UK, and of a nation without one of its own. */
  readonly nation: Nation | null;
  readonly indicatorIds: readonly string[];
}

/** Answers that list neighbourhoods: all of them, or the first hundred. */
export const NEIGHBOURHOOD_ROWS = ['neighbourhoods', 'furthest'] as const;

/** A question that the figures answer, offered before anything is asked. */
export interface Starter {
  /** Also the name of its page, so it never changes. */
  readonly id: string;
  /** A sector, or OVERALL. */
  readonly sector: SectorId;
  readonly practice: PracticeId | null;
  /** Null asks about the whole United Kingdom. */
  readonly nation: Nation | null;
  /** Weight of each indicator; null for the need sets of the sector. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** What its answer lists, as a table; null for areas. */
  readonly rows: (typeof NEIGHBOURHOOD_ROWS)[number] | null;
  readonly question: string;
  readonly questionWelsh: string;
}

export interface Taxonomy {
  readonly sectors: readonly Sector[];
  readonly practices: readonly Practice[];
  readonly families: readonly PracticeFamily[];
  readonly needSets: readonly NeedSet[];
  readonly starters: readonly Starter[];
}

/** The set by which a nation is scored in a sector: its own, else that of the United Kingdom. */
export function needSetOf(
  needSets: readonly NeedSet[],
  sector: SectorId,
  nation: Nation,
): NeedSet | undefined {
  const sets = needSets.filter(({ id }) => id === sector);
  return sets.find((set) => set.nation === nation) ?? sets.find((set) => set.nation === null);
}
