import type { Position } from '../../domain';

export const PLACE_KINDS = [
  'council',
  'region',
  'nation',
  'town',
  'neighbourhood',
  'postcode-district',
  'postcode-sector',
  'organisation',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PLACE_GROUPS = ['councils', 'towns', 'postcodes', 'organisations'] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

export const GROUP_OF: Readonly<Record<PlaceKind, PlaceGroup>> = {
  council: 'councils',
  region: 'councils',
  nation: 'councils',
  town: 'towns',
  neighbourhood: 'towns',
  'postcode-district': 'postcodes',
  'postcode-sector': 'postcodes',
  organisation: 'organisations',
};

/** Anything the search box can find. */
export interface Place {
  /** Unique among all places, and stable: "council:E06000009". */
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
  /** Null for regions, nations and organisations. */
  readonly position: Position | null;
  /** Names it had, or names of districts now within it, each with the code of that time. */
  readonly former: readonly { readonly code: string; readonly name: string }[];
}

/** How a place came to be found, where the name alone does not say it. */
export type MatchNote =
  /** A whole postcode, shown to its sector, or to its district where sectors are not published. */
  | { readonly kind: 'postcode'; readonly unit: string; readonly shownAs: string }
  /** A district of an earlier year that is now (part of) this one. */
  | { readonly kind: 'former'; readonly code: string; readonly name: string }
  | { readonly kind: 'code'; readonly code: string };

export interface PlaceMatch {
  readonly place: Place;
  readonly note: MatchNote | null;
}
