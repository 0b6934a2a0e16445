import * as v from 'valibot';

import { BASES, DIRECTIONS, NATIONS } from '../../domain';
import {
  filledList,
  listOf,
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

export const themeRow = v.strictObject({ id: slug, name: text, name_welsh: text });

/**
 * The manifest: one row per indicator. `minimum` and `maximum` are the limits beyond which a value
 * is impossible (0 and 100 for a percentage); an empty cell means no limit.
 */
export const indicatorRow = v.strictObject({
  id: slug,
  label: text,
  theme: slug,
  unit: text,
  definition: text,
  direction: oneOf(DIRECTIONS),
  period: text,
  geography: text,
  source: text,
  source_url: webUrl,
  licence: text,
  caveat: optionalText,
  nations: v.pipe(listOf(NATIONS), v.minLength(1, 'is empty')),
  within_nation_only: yesOrNo,
  decimals: wholeNumber(0, 4),
  minimum: optional(number()),
  maximum: optional(number()),
});

/** One figure. `low` and `high` are the published 95% interval. */
export const valueRow = v.strictObject({
  indicator_id: slug,
  area_code: officialCode,
  value: number(),
  low: optional(number()),
  high: optional(number()),
  basis: oneOf(BASES),
});

/** A figure of a nation, a region, a county or the whole United Kingdom, to compare with. */
export const comparisonRow = v.strictObject({
  indicator_id: slug,
  code: officialCode,
  name: text,
  value: number(),
});

/** The indicators read as need for one sector, or for `overall`. */
export const needSetRow = v.strictObject({ id: slug, indicators: filledList });

/** One point of a series that is comparable over time, of a district or a nation. */
export const trendRow = v.strictObject({
  indicator_id: slug,
  area_code: officialCode,
  period: v.pipe(text, v.regex(/\d{4}/u, 'names no year')),
  value: number(),
  low: optional(number()),
  high: optional(number()),
});

/** Why a series is comparable over time; `prices_of_the_day`: pounds as they were, not adjusted. */
export const trendSeriesRow = v.strictObject({
  indicator_id: slug,
  source: text,
  licence: text,
  prices_of_the_day: yesOrNo,
  comparable_note: text,
});
