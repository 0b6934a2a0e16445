import * as v from 'valibot';

import { DEPRIVATION_DOMAINS, DEPRIVATION_INDICES, NATIONS, PLACE_KINDS } from '../../domain';
import {
  filledList,
  latitude,
  list,
  longitude,
  number,
  officialCode,
  oneOf,
  optional,
  optionalText,
  slug,
  text,
  webUrl,
  wholeNumber,
  yesOrNo,
} from './cells';

/** One row per local authority district, December 2024. */
export const areaRow = v.strictObject({
  code: officialCode,
  name: text,
  name_welsh: optionalText,
  nation: oneOf(NATIONS),
  region_code: officialCode,
  county_code: officialCode,
  county_name: text,
  population: wholeNumber(1),
  population_basis: text,
  centre_longitude: longitude,
  centre_latitude: latitude,
  area_km2: optional(number(0.1, 100_000)),
  rural_urban: optionalText,
});

export const regionRow = v.strictObject({
  code: officialCode,
  name: text,
  name_welsh: text,
  nation: oneOf(NATIONS),
});

/** A combined authority of England and the districts in it. */
export const combinedAuthorityRow = v.strictObject({
  code: officialCode,
  name: text,
  area_codes: v.pipe(filledList, v.array(officialCode)),
});

/** An official code, or a name, that once meant what is now the district `area_code`. */
export const formerCodeRow = v.strictObject({
  code: officialCode,
  name: text,
  area_code: officialCode,
});

/** ONS statistical neighbour number `rank` (1 = most similar) of a district. */
export const similarRow = v.strictObject({
  area_code: officialCode,
  rank: wholeNumber(1, 20),
  similar_code: officialCode,
});

const NEIGHBOURHOOD_LEVELS = [
  'msoa-2021',
  'intermediate-zone-2011',
  'super-data-zone-2021',
] as const;

export const neighbourhoodRow = v.strictObject({
  code: officialCode,
  level: oneOf(NEIGHBOURHOOD_LEVELS),
  name: text,
  name_welsh: optionalText,
  area_code: officialCode,
  population: wholeNumber(0),
  population_basis: text,
  longitude,
  latitude,
  place_kind: optional(oneOf(PLACE_KINDS)),
});

/**
 * Deprivation of a neighbourhood within its nation's own index. In Northern Ireland the row is a
 * small area of 2001, which `neighbourhoods` does not hold: it brings its own name.
 */
export const neighbourhoodDeprivationRow = v.strictObject({
  code: v.pipe(
    text,
    v.regex(/^([EWS]\d{8}|95[A-Z]{2}\d{2}[A-Z]\d)$/u, 'is not a neighbourhood code'),
  ),
  area_code: officialCode,
  name: optionalText,
  index: oneOf(DEPRIVATION_INDICES),
  value: number(0, 7000),
  parts: wholeNumber(1, 50),
});

/** Figures of a neighbourhood in the domains of its nation's index: scores or ranks, as that says. */
export const neighbourhoodDomainRow = v.strictObject({
  code: v.pipe(text, v.regex(/^[EWS]\d{8}$/u, 'is not a neighbourhood code')),
  index: oneOf(DEPRIVATION_INDICES),
  health: number(-10, 7000),
  education: number(0, 7000),
  employment: number(0, 7000),
  crime: number(-10, 7000),
  housing: number(0, 7000),
});

/** An index of a nation as a whole, or the domain of it that is the need of a sector. */
export const deprivationMeasureRow = v.strictObject({
  index: oneOf(DEPRIVATION_INDICES),
  nation: oneOf(NATIONS),
  /** Empty for the index as a whole, as are the domain and its name. */
  sector: optional(slug),
  domain: optional(oneOf(DEPRIVATION_DOMAINS)),
  name: optionalText,
  name_welsh: optionalText,
  /** A higher score is more deprived; rank 1 is the most. */
  figure: oneOf(['score', 'rank']),
  period: text,
  boundaries: text,
  source: text,
  source_url: webUrl,
  licence: text,
});

// NPT was Newport's district until 1984; the postcode lookup still holds its last postcodes.
const outwardCode = /^([A-Z]{1,2}\d[A-Z\d]?|NPT)$/u;
const sectorCode = /^([A-Z]{1,2}\d[A-Z\d]?|NPT) \d$/u;

export const postcodeDistrictRow = v.strictObject({
  postcode_district: v.pipe(text, v.regex(outwardCode, 'is not a postcode district such as FY1')),
  town: optionalText,
  area_code: officialCode,
  /** Other districts that hold a hundredth or more of its postcodes, those with most first. */
  other_area_codes: v.pipe(list, v.array(officialCode)),
  longitude,
  latitude,
});

export const postcodeSectorRow = v.strictObject({
  postcode_sector: v.pipe(
    text,
    v.regex(sectorCode, 'is not a postcode sector such as FY1 4'),
    // Unit-level postcodes of Northern Ireland need a licence for commercial use; districts do not.
    v.check(
      (value) => !value.startsWith('BT'),
      'is in Northern Ireland, where only districts may be held',
    ),
  ),
  area_code: officialCode,
  /** Whether a fiftieth or more of its postcodes lie in another district. */
  near_border: yesOrNo,
  longitude,
  latitude,
});

const cluster = optional(v.pipe(text, v.regex(/^[A-D]$/u, 'is not a cluster A to D')));

/** The group into which ONS sorts a district by each of three models; null where it has none. */
export const clusterRow = v.strictObject({
  area_code: officialCode,
  all_figures: cluster,
  economic: cluster,
  demographic: cluster,
});
