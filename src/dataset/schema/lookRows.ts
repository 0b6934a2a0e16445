import * as v from 'valibot';

import { AGED_STATES, LOOK_KINDS, RECORD_STATES, SITE_UNCHECKED } from '../../domain';
import {
  isoDate,
  number,
  officialCode,
  oneOf,
  optional,
  optionalText,
  slug,
  text,
  wholeNumber,
  yesOrNo,
} from './cells';

const share = number(0, 1);
/** More than anybody asks or finds: a slip of the hand. */
const MOST = 10_000;

/** How sure it is that a pioneer works there, by the state of its record. */
export const certaintyRow = v.strictObject({
  state: oneOf([...RECORD_STATES, SITE_UNCHECKED]),
  chance: share,
  reason: text,
});

/** After how many months a confirmation by the organisation itself is how old. */
export const ageingRow = v.strictObject({
  state: oneOf(AGED_STATES),
  after_months: wholeNumber(1, 120),
  reason: text,
});

/**
 * Somebody looked for pioneers of a sector in a district. `access_before` and `access_after` are by
 * the first edition's reach; empty until `npm run data:looks` fills them.
 */
export const lookRow = v.strictObject({
  area_code: officialCode,
  sector: slug,
  looked_on: isoDate,
  kind: oneOf(LOOK_KINDS),
  how: text,
  queries: optional(wholeNumber(1, MOST)),
  known_before: wholeNumber(0, MOST),
  found: wholeNumber(0, MOST),
  access_before: optional(share),
  access_after: optional(share),
  again: yesOrNo,
  note: optionalText,
});

/** A record that has become part of another: its links still open. */
export const formerOrganisationRow = v.strictObject({
  id: slug,
  now: slug,
  reason: text,
});

/**
 * What this project decided otherwise than the editions that it took over: the value of a cell as
 * the table writes it, or, without a field, a row that is left out.
 */
export const decisionRow = v.strictObject({
  table: oneOf(['organisations', 'sites']),
  id: slug,
  field: optionalText,
  value: optionalText,
  reason: text,
});

/** Public scales of self-efficacy, activation and wellbeing, with the terms of their use. */
/** Which scales to look at first for a sector, or for any: judgement, open to correction. */
export const scaleSuggestionRow = v.strictObject({
  sector: optional(slug),
  scale_id: slug,
});

export const scaleRow = v.strictObject({
  id: slug,
  name: text,
  measures: text,
  items: optionalText,
  minutes: optionalText,
  terms: text,
  source_page: optionalText,
  uk_use: optionalText,
  checked: yesOrNo,
});
