import * as v from 'valibot';

import {
  CHECK_RESULTS,
  COVERAGES,
  DESIGN_KINDS,
  EMPOWERMENTS,
  EVIDENCE_DIRECTIONS,
  EVIDENCE_LEVELS,
  PRECISIONS,
  REACHES,
  SITE_KINDS,
  STATUSES,
} from '../../domain';
import {
  filledList,
  isoDate,
  latitude,
  list,
  longitude,
  officialCode,
  oneOf,
  optional,
  optionalText,
  slug,
  text,
  webUrl,
} from './cells';
import { SITE_NATIONS } from '../siteNations';

const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const organisationRow = v.strictObject({
  id: slug,
  name: text,
  url: optional(webUrl),
  sectors: filledList,
  practices: filledList,
  empowerment: oneOf(EMPOWERMENTS),
  reach: oneOf(REACHES),
  problem: optionalText,
  approach: optionalText,
  scale: optionalText,
  evidence_level: optional(oneOf(EVIDENCE_LEVELS)),
  founded: optional(v.pipe(text, v.regex(/^\d{4}$/u, 'is not a year such as 2015'))),
  status: oneOf(STATUSES),
  charity_number: optional(
    v.pipe(
      text,
      v.regex(
        /^(\d{6,7}|SC0\d{5}|NIC1\d{5})$/u,
        'is not a charity number such as 1012345, SC012345 or NIC101234',
      ),
    ),
  ),
  source: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: say where this record comes from')),
  confidence: oneOf(CONFIDENCES),
  verified_on: optional(isoDate),
  checked_page: optional(webUrl),
  checked_result: optional(oneOf(CHECK_RESULTS)),
});

export const siteRow = v.strictObject({
  id: slug,
  organisation_id: slug,
  name: text,
  kind: oneOf(SITE_KINDS),
  precision: oneOf(PRECISIONS),
  longitude: optional(longitude),
  latitude: optional(latitude),
  place: optionalText,
  area_code: optional(officialCode),
  nation: oneOf(SITE_NATIONS),
  coverage: optional(oneOf(COVERAGES)),
  source: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: say where this record comes from')),
  confidence: oneOf(CONFIDENCES),
});

/** A host, with all below it, whose pages are those of a public body. */
export const publicHostRow = v.strictObject({
  host: v.pipe(text, v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, 'is not a host such as gov.uk')),
  reason: text,
});

/** What kind of study a design, as worded in `evidence`, is. */
export const designRow = v.strictObject({ design: text, kind: oneOf(DESIGN_KINDS) });

export const evidenceRow = v.strictObject({
  organisation_id: slug,
  study: text,
  design: text,
  finding: text,
  direction: oneOf(EVIDENCE_DIRECTIONS),
  self_efficacy_measured: text,
  qualities: list,
  confidence: oneOf(CONFIDENCES),
  source: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: say where this record comes from')),
  page: optional(webUrl),
});
