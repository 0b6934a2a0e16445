import {
  COVERAGES,
  EMPOWERMENTS,
  EVIDENCE_LEVELS,
  type Area,
  type Organisation,
  PRECISIONS,
  REACHES,
  RECORD_STATES,
  type Site,
  SITE_KINDS,
  STATUSES,
} from '../domain';
import { unpackId } from './idByName';
import { SITE_NATIONS } from './siteNations';
import type { WireReader } from './wireReader';

/** Ids of sectors and practices hold no blank, so a blank parts them within a choice. */
const LIST_SEPARATOR = ' ';

export function decodeOrganisations(reader: WireReader): readonly Organisation[] {
  const names = reader.texts('name');
  return reader.rows({
    id: reader
      .texts('id')
      .map((id, row) => unpackId(id, names[row] ?? '') ?? reader.fail(`id[${row}]`, 'is no id')),
    name: names,
    sectors: listsOf(reader.choices('sectors')),
    practices: listsOf(reader.choices('practices')),
    empowerment: reader.choices('empowerment', EMPOWERMENTS),
    reach: reader.choices('reach', REACHES),
    status: reader.choices('status', STATUSES),
    recordState: reader.choices('recordState', RECORD_STATES),
    evidenceLevel: reader.optionalChoices('evidenceLevel', EVIDENCE_LEVELS),
  });
}

function listsOf(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => text.split(LIST_SEPARATOR));
}

export function decodeSites(
  reader: WireReader,
  organisations: readonly Organisation[],
  areas: readonly Area[],
): readonly Site[] {
  const ids = organisations.map(({ id }) => id);
  const centres = new Map(areas.map(({ code, centre }) => [code, centre]));
  const areaCodes = reader.optionalChoices('areaCode');
  return reader.rows({
    id: reader.codes('id'),
    organisationId: reader
      .places('organisationAt')
      .map(
        (at) => ids[at] ?? reader.fail('organisationAt', 'names an organisation that is not there'),
      ),
    kind: reader.choices('kind', SITE_KINDS),
    precision: reader.choices('precision', PRECISIONS),
    position: reader.offsetPositions(areaCodes.map((code) => centres.get(code ?? ''))),
    place: reader.optionalTexts('place'),
    areaCode: areaCodes,
    nation: reader.choices('nation', SITE_NATIONS),
    coverage: reader.optionalChoices('coverage', COVERAGES),
    checked: reader.indices('checked', 2).map((flag) => flag === 1),
  });
}
