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
  return reader.rows({
    id: reader.texts('id'),
    name: reader.texts('name'),
    sectors: listsOf(reader.choices('sectors')),
    practices: listsOf(reader.choices('practices')),
    empowerment: reader.choices('empowerment', EMPOWERMENTS),
    reach: reader.choices('reach', REACHES),
    status: reader.choices('status', STATUSES),
    evidenceLevel: reader.optionalChoices('evidenceLevel', EVIDENCE_LEVELS),
  });
}

function listsOf(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => text.split(LIST_SEPARATOR));
}

export function decodeSites(
  reader: WireReader,
  organisations: readonly Organisation[],
): readonly Site[] {
  const ids = organisations.map(({ id }) => id);
  return reader.rows({
    id: reader.codes('id'),
    organisationId: reader.indices('organisationAt', ids.length).map((at) => ids[at] ?? ''),
    name: reader.texts('name'),
    kind: reader.choices('kind', SITE_KINDS),
    precision: reader.choices('precision', PRECISIONS),
    position: reader.optionalPositions(),
    place: reader.optionalTexts('place'),
    areaCode: reader.optionalChoices('areaCode'),
    nation: reader.choices('nation', SITE_NATIONS),
    checked: reader.indices('checked', 2).map((flag) => flag === 1),
  });
}
