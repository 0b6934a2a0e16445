import { packId } from '../../../src/dataset/idByName';
import type { Tables } from '../tables';
import { packChoices, packCodes, packOffsets, packSteps } from './pack';
import { BY_FORM } from '../accept/whoSaid';
import { recordState } from './recordState';

/** Sites whose source begins so have not been compared with a public page. */
const NOT_CHECKED = ['general knowledge of the field', BY_FORM];

/**
 * Content of directory.json: organisations, sites and looks, which count areas by their place in
 * the frame.
 *
 * @param edition ISO date of the dataset
 */
export function buildDirectory(tables: Tables, edition: string): unknown {
  return {
    organisations: buildOrganisations(tables, edition),
    sites: buildSites(tables),
    looks: buildLooks(tables),
  };
}

function buildOrganisations({ organisations, ageing }: Tables, edition: string): unknown {
  return {
    id: organisations.map(({ id, name }) => packId(id, name)),
    name: organisations.map(({ name }) => name),
    sectors: packChoices(organisations.map(({ sectors }) => sectors.join(' '))),
    practices: packChoices(organisations.map(({ practices }) => practices.join(' '))),
    empowerment: packChoices(organisations.map(({ empowerment }) => empowerment)),
    reach: packChoices(organisations.map(({ reach }) => reach)),
    status: packChoices(organisations.map(({ status }) => status)),
    recordState: packChoices(
      organisations.map((organisation) => recordState(organisation, edition, ageing)),
    ),
    evidenceLevel: packChoices(organisations.map(({ evidence_level }) => evidence_level)),
  };
}

function buildSites({ areas, organisations, sites }: Tables): unknown {
  const area = new Map(areas.map((row) => [row.code, row]));
  const homes = sites.map(({ area_code }) => area.get(area_code ?? ''));
  const place = new Map(organisations.map(({ id }, index) => [id, index]));
  return {
    id: packCodes(sites.map(({ id }) => id)),
    organisationAt: packSteps(
      sites.map(({ organisation_id }) => place.get(organisation_id) ?? -1),
      0,
    ),
    kind: packChoices(sites.map(({ kind }) => kind)),
    precision: packChoices(sites.map(({ precision }) => precision)),
    // From the centre of the district, where the site has one.
    longitude: packOffsets(
      sites.map(({ longitude }) => longitude),
      homes.map((home) => home?.centre_longitude ?? 0),
      5,
    ),
    latitude: packOffsets(
      sites.map(({ latitude }) => latitude),
      homes.map((home) => home?.centre_latitude ?? 0),
      5,
    ),
    // The words of a site come with the cards; a town that stands alone is all the list has.
    place: sites.map(({ place: name, area_code }) => (area_code === null ? name : null)),
    areaCode: packChoices(sites.map(({ area_code }) => area_code)),
    nation: packChoices(sites.map(({ nation }) => nation)),
    coverage: packChoices(sites.map(({ coverage }) => coverage)),
    checked: sites.map(({ source }) =>
      NOT_CHECKED.some((start) => source.startsWith(start)) ? 0 : 1,
    ),
  };
}

/** Access to four decimals: finer than any look can tell. */
function buildLooks({ areas, looked }: Tables): unknown {
  const place = new Map(areas.map(({ code }, index) => [code, index]));
  const access = (of: (row: Tables['looked'][number]) => number | null): unknown =>
    packSteps(looked.map(of), 4);
  return {
    areaAt: looked.map(({ area_code }) => place.get(area_code) ?? -1),
    sector: packChoices(looked.map(({ sector }) => sector)),
    on: packChoices(looked.map(({ looked_on }) => looked_on)),
    kind: packChoices(looked.map(({ kind }) => kind)),
    found: looked.map(({ found }) => found),
    accessBefore: access((row) => row.access_before),
    accessAfter: access((row) => row.access_after),
    again: looked.map(({ again }) => (again ? 1 : 0)),
  };
}
