import { hasPlace, type Area, type CoreData, type Organisation, type Site } from '../../domain';
import { compareNames } from '../../i18n';

/** How an organisation is there: the most local of its sites in the district. */
export type Presence = 'works-here' | 'whole-county' | 'local-head-office' | 'national-head-office';

const MOST_LOCAL_FIRST: readonly Presence[] = [
  'works-here',
  'local-head-office',
  'whole-county',
  'national-head-office',
];

export interface PioneerInside {
  readonly organisation: Organisation;
  readonly presence: Presence;
}

/**
 * Organisations with a site in the district, or with its whole county as the area they serve. A
 * national charity's head office is listed, last, for what it is: an address.
 */
export function pioneersInside(
  { organisations, sites }: CoreData,
  area: Area,
  language: string,
): readonly PioneerInside[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const presences = new Map<Organisation, Presence>();
  for (const site of sites) {
    const organisation = byId.get(site.organisationId);
    const presence = organisation && presenceOf(site, organisation, area);
    if (!organisation || !presence) continue;
    const known = presences.get(organisation);
    if (!known || order(presence) < order(known)) presences.set(organisation, presence);
  }
  return [...presences]
    .map(([organisation, presence]) => ({ organisation, presence }))
    .toSorted(
      (a, b) =>
        order(a.presence) - order(b.presence) ||
        compareNames(a.organisation.name, b.organisation.name, language) ||
        (a.organisation.id < b.organisation.id ? -1 : 1),
    );
}

function order(presence: Presence): number {
  return MOST_LOCAL_FIRST.indexOf(presence);
}

function presenceOf(site: Site, organisation: Organisation, area: Area): Presence | null {
  if (!hasPlace(site) || site.areaCode === null) return null;
  if (site.precision === 'county') {
    return site.areaCode === area.countyCode ? 'whole-county' : null;
  }
  if (site.areaCode !== area.code) return null;
  if (site.kind !== 'head-office') return 'works-here';
  return organisation.reach === 'national' ? 'national-head-office' : 'local-head-office';
}
