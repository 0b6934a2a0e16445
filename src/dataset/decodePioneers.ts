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
  type Taxonomy,
} from '../domain';
import { unpackId } from './idByName';
import { SITE_NATIONS } from './siteNations';
import type { WireReader } from './wireReader';

/** Ids of sectors and practices hold no blank, so a blank parts them within a choice. */
const LIST_SEPARATOR = ' ';

export function decodeOrganisations(
  reader: WireReader,
  { sectors, practices }: Pick<Taxonomy, 'sectors' | 'practices'>,
): readonly Organisation[] {
  const names = reader.texts('name');
  return reader.rows({
    id: reader
      .texts('id')
      .map((id, row) => unpackId(id, names[row] ?? '') ?? reader.fail(`id[${row}]`, 'is no id')),
    name: names,
    sectors: listsOf(reader, 'sectors', sectors),
    practices: listsOf(reader, 'practices', practices),
    empowerment: reader.choices('empowerment', EMPOWERMENTS),
    reach: reader.choices('reach', REACHES),
    status: reader.choices('status', STATUSES),
    recordState: reader.choices('recordState', RECORD_STATES),
    evidenceLevel: reader.optionalChoices('evidenceLevel', EVIDENCE_LEVELS),
  });
}

/** Each choice a list of ids that the taxonomy knows. */
function listsOf(
  reader: WireReader,
  key: string,
  known: readonly { readonly id: string }[],
): readonly (readonly string[])[] {
  const ids = new Set(known.map(({ id }) => id));
  const choices = reader.record(key).texts('choices');
  const lists = choices.map((choice) => choice.split(LIST_SEPARATOR));
  const unknown = lists.flat().find((id) => !ids.has(id));
  if (unknown !== undefined) reader.fail(key, `holds the unknown choice "${unknown}"`);
  return reader
    .record(key)
    .indices('at', lists.length)
    .map((at) => lists[at]!);
}

export function decodeSites(
  reader: WireReader,
  organisations: readonly Organisation[],
  areas: readonly Area[],
): readonly Site[] {
  const ids = organisations.map(({ id }) => id);
  const centres = new Map(areas.map(({ code, centre }) => [code, centre]));
  const known = areas.flatMap(({ code, countyCode }) => [code, countyCode]);
  const areaCodes = reader.optionalChoices('areaCode', known);
  return reader.rows({
    id: reader.codes('id'),
    organisationId: reader.places('organisationAt', ids.length).map((at) => ids[at]!),
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
