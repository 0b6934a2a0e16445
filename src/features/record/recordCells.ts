import { LIST_SEPARATOR } from '../../dataset/schema/cells';
import type { ChangedCells, OrganisationField, SiteField } from '../../dataset/record';
import type { Organisation, OrganisationDetail, Site, SiteWords } from '../../domain';

/** The cells of a record as the table holds them, from what the page knows of it. */
export function organisationCells(
  organisation: Organisation,
  detail: OrganisationDetail,
): Required<ChangedCells<OrganisationField>> {
  return {
    name: organisation.name,
    url: detail.url ?? '',
    sectors: organisation.sectors.join(LIST_SEPARATOR),
    empowerment: organisation.empowerment,
    reach: organisation.reach,
    problem: detail.problem ?? '',
    approach: detail.approach ?? '',
    scale: detail.scale ?? '',
    evidence_level: organisation.evidenceLevel ?? '',
    founded: detail.founded ?? '',
    status: organisation.status,
    charity_number: detail.charityNumber ?? '',
  };
}

/** What the page knows of the cells of a place that a person can change. */
export function siteCells(
  site: Site,
  words: SiteWords | undefined,
): Pick<Required<ChangedCells<SiteField>>, 'name' | 'kind'> {
  return { name: words?.name ?? '', kind: site.kind };
}
