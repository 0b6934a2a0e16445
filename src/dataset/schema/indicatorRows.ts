import * as v from 'valibot';

import { BASES, DIRECTIONS, NATIONS, STANDS_FOR } from '../../domain';
import {
  filledList,
  listOf,
  listOrNone,
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
 * The manifest: one row per indicator. `values_by` says who writes its figures: the import step, or
 * people, whose figures the import leaves alone. `minimum` and `maximum` are the limits beyond which a value
 * is impossible (0 and 100 for a percentage); an empty cell means no limit.
 */
export const indicatorRow = v.strictObject({
  id: slug,
  label: text,
  theme: slug,
  unit: text,
  definition: text,
  direction: oneOf(DIRECTIONS),
  direction_agreed: yesOrNo,
  explains_likeness: yesOrNo,
  subjects: listOrNone,
  stands_for: optional(oneOf(STANDS_FOR)),
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
  values_by: oneOf(['import', 'people']),
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

/**
 * The indicators read as need for one sector, or for `overall`, in one nation; without a nation, in
 * the United Kingdom, for nations that have no row of their own.
 */
export const needSetRow = v.strictObject({
  id: slug,
  nation: optional(oneOf(NATIONS)),
  indicators: filledList,
});

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
