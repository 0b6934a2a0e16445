import type { Nation, Position } from '../../domain';

/** Places and those who work in them: each has a code. */
export const PLACE_KINDS = [
  'council',
  'county',
  'combined-authority',
  'region',
  'nation',
  'town',
  'neighbourhood',
  'postcode-district',
  'postcode-sector',
  'organisation',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Answers that the map has ready: a question, who works on it, a figure, and whole kinds of work. */
export const SUBJECT_KINDS = [
  'question',
  'services',
  'figure',
  'sector',
  'sector-gaps',
  'practice',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const GROUPS = ['councils', 'towns', 'postcodes', 'topics', 'organisations'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_OF: Readonly<Record<PlaceKind | SubjectKind, Group>> = {
  council: 'councils',
  county: 'councils',
  'combined-authority': 'councils',
  region: 'councils',
  nation: 'councils',
  town: 'towns',
  neighbourhood: 'towns',
  'postcode-district': 'postcodes',
  'postcode-sector': 'postcodes',
  question: 'topics',
  services: 'topics',
  figure: 'topics',
  sector: 'topics',
  'sector-gaps': 'topics',
  practice: 'topics',
  organisation: 'organisations',
};

export interface Place {
  /** Unique among all that can be found, and stable: "council:E06000009". */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly nameWelsh: string | null;
  /** Official code, postcode or id of the organisation; for a town, the same as `id`. */
  readonly code: string;
  /**
   * Index of its district in the dataset's areas; for an organisation, the one district that it
   * works in. Null for what is larger than a district.
   */
  readonly areaIndex: number | null;
  /** Null for what is larger than a district, and for organisations. */
  readonly position: Position | null;
  /** Names it had, or names of districts now within it, each with the code of that time. */
  readonly former: readonly { readonly code: string; readonly name: string }[];
  /** Of a postcode whose addresses lie in several districts: the others. Null for all else. */
  readonly border: { readonly otherAreas: readonly number[] } | null;
}

export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  /** Of the topic, sector, practice or figure; of a question, its words. */
  readonly name: string;
  /** Null for a figure: its label is English. */
  readonly nameWelsh: string | null;
  readonly opens: Opens;
}

/** What a subject opens: who works on it, one figure for all areas, or a question of need and reach. */
export type Opens =
  | { readonly kind: 'services'; readonly sector: string | null; readonly practice: string | null }
  | { readonly kind: 'figure'; readonly indicatorId: string }
  | {
      readonly kind: 'question';
      /** Null for pioneers of every sector. */
      readonly sector: string | null;
      readonly practice: string | null;
      /** Weighted alike; empty for the figures of the sector. */
      readonly indicatorIds: readonly string[];
      /** The only nations with figures; empty for all four. */
      readonly nations: readonly Nation[];
    };

/** Anything the search box can find. */
export type Findable = Place | Subject;

/** How it came to be found, where the name alone does not say it. */
export type MatchNote =
  /** A whole postcode, shown to its sector, or to its district where sectors are not published. */
  | { readonly kind: 'postcode'; readonly unit: string; readonly shownAs: string }
  /** A district of an earlier year that is now (part of) this one. */
  | { readonly kind: 'former'; readonly code: string; readonly name: string }
  /** Another name of it (`name`), or of what it is or was a part of (`part`). */
  | { readonly kind: 'name' | 'part'; readonly name: string }
  | { readonly kind: 'code'; readonly code: string };

export interface Match {
  readonly found: Findable;
  readonly note: MatchNote | null;
}

export function isPlace(found: Findable): found is Place {
  return PLACE_KINDS.some((kind) => kind === found.kind);
}
