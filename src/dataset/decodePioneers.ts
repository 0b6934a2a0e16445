import {
  EMPOWERMENTS,
  EVIDENCE_LEVELS,
  type Organisation,
  PRECISIONS,
  REACHES,
  type Site,
  SITE_KINDS,
  STATUSES,
} from '../domain';
import { SITE_NATIONS } from './siteNations';
import type { WireReader } from './wireReader';

/** Ids of sectors and practices hold no blank, so a blank parts them within a choice. */
const LIST_SEPARATOR = ' ';

export function decodeOrganisations(reader: WireReader): readonly Organisation[] {
  return reader
    .rows({
      id: reader.texts('id'),
      name: reader.texts('name'),
      sectors: reader.choices('sectors'),
      practices: reader.choices('practices'),
      empowerment: reader.choices('empowerment', EMPOWERMENTS),
      reach: reader.choices('reach', REACHES),
      status: reader.choices('status', STATUSES),
      evidenceLevel: reader.optionalChoices('evidenceLevel', EVIDENCE_LEVELS),
    })
    .map((row) => ({
      ...row,
      sectors: row.sectors.split(LIST_SEPARATOR),
      practices: row.practices.split(LIST_SEPARATOR),
    }));
}

export function decodeSites(
  reader: WireReader,
  organisations: readonly Organisation[],
): readonly Site[] {
  const ids = organisations.map(({ id }) => id);
  return reader
    .rows({
      id: reader.codes('id'),
      organisationId: reader.indices('organisationAt', ids.length).map((at) => ids[at] ?? ''),
      name: reader.texts('name'),
      kind: reader.choices('kind', SITE_KINDS),
      precision: reader.choices('precision', PRECISIONS),
      longitude: reader.optionalSteps('longitude'),
      latitude: reader.optionalSteps('latitude'),
      place: reader.optionalTexts('place'),
      areaCode: reader.optionalChoices('areaCode'),
      nation: reader.choices('nation', SITE_NATIONS),
      checked: reader.indices('checked', 2).map((flag) => flag === 1),
    })
    .map(({ longitude, latitude, ...site }) => ({
      ...site,
      position: longitude === null || latitude === null ? null : [longitude, latitude],
    }));
}
