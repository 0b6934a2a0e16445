import type { TFunction } from 'i18next';
import { isLocalSupply, type CoreData, type Organisation } from '../../domain';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';

export type ReachWords = TFunction<['organisationPage', 'domain']>;

/** What counts as its reach and what does not, one sentence each. */
export function reachSentences(
  core: CoreData,
  organisation: Organisation,
  t: ReachWords,
): string[] {
  const sites = sitesByOrganisation(core).get(organisation.id) ?? [];
  const closed = organisation.status === 'closed';
  // Where it worked is told of a closed one as well; that it counts no more is said beside it.
  const works = sites.filter((site) => isLocalSupply(site, { ...organisation, status: 'active' }));
  const codes = new Set(works.map(({ areaCode }) => areaCode));
  // A site that serves a county serves each of its districts.
  const areas = core.areas.filter(
    ({ code, countyCode }) => codes.has(code) || codes.has(countyCode),
  ).length;
  const reach = t(`domain:reach.${organisation.reach}`).toLowerCase();
  const hasOffice = sites.some(({ kind }) => kind === 'head-office');
  return [
    works.length === 0
      ? t('reach.none')
      : t('reach.places', { count: works.length, areas: t('reach.areas', { count: areas }) }),
    hasOffice && organisation.reach === 'national' ? t('reach.offices') : null,
    closed ? t('reach.closed') : null,
    works.length === 0 && !closed ? t('reach.notCounted', { reach }) : null,
    t('reach.unknown'),
  ].filter((sentence) => sentence !== null);
}
