import type { Bounds, Position } from './units';

export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export const NATION_CODES: Readonly<Record<Nation, string>> = {
  england: 'E92000001',
  wales: 'W92000004',
  scotland: 'S92000003',
  'northern-ireland': 'N92000002',
};

/** A local authority district, December 2024 vintage. */
export interface Area {
  /** Official nine-character code, December 2024. */
  readonly code: string;
  readonly name: string;
  readonly nameWelsh: string | null;
  readonly nation: Nation;
  /** Region in England (E12...); the nation's own code elsewhere. */
  readonly regionCode: string;
  /** Upper-tier authority: the county where there is one, else the district's own code. */
  readonly countyCode: string;
  readonly countyName: string;
  /** Residents (Census 2021 in England, Wales and Northern Ireland; mid-2022 in Scotland). */
  readonly population: number;
  /** A point inside the district, for labels and circles. */
  readonly centre: Position;
  readonly bounds: Bounds;
  /** Land area in square kilometres; null where not published. */
  readonly areaKm2: number | null;
  /** 2021 rural-urban class in words; null where not published (Scotland, Northern Ireland). */
  readonly ruralUrban: string | null;
  /** Official codes since 2011 (and 2025) that now mean this district, with their names then. */
  readonly formerCodes: readonly { readonly code: string; readonly name: string }[];
}

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly nameWelsh: string | null;
  readonly nation: Nation;
}

/** A combined authority of England: councils that share powers and, mostly, a mayor. */
export interface CombinedAuthority {
  readonly code: string;
  readonly name: string;
  readonly areaCodes: readonly string[];
}

/**
 * Neighbourhoods at which reach is computed: MSOA 2021 (England and Wales), intermediate zones
 * 2011 (Scotland), super data zones 2021 (Northern Ireland). One entry per index in every array.
 */
export interface DemandPoints {
  readonly codes: readonly string[];
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Residents. */
  readonly population: Float64Array;
  /** Index into the areas array of the dataset. */
  readonly areaIndex: Uint32Array;
}
