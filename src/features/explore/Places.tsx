import { useTranslation } from 'react-i18next';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { placeSummary } from './placeSummary';
import type { ResultItemProps } from './ResultItem';

/** Where an organisation is at work, as briefly as it can be said; of a branch, where that is. */
export function Places({ core, organisation, sites, branch, language }: ResultItemProps) {
  const { t } = useTranslation(['explore', 'domain']);
  const shown = branch ? [branch.site] : sites;
  const { names, others, onlyHeadOffice } = placeSummary(core, shown, language);
  if (names.length === 0) {
    const [site] = sitesByOrganisation(core).get(organisation.id) ?? [];
    return site
      ? t(site.nation === 'united-kingdom' ? 'list.worksAcrossAll' : 'list.worksAcross', {
          nation: t(`domain:nation.${site.nation}`),
        })
      : t('list.noPlace');
  }
  const places =
    others > 0 ? t('list.andMore', { places: names.join(', '), count: others }) : names.join(', ');
  return onlyHeadOffice && organisation.reach === 'national'
    ? t('list.headOffice', { place: places })
    : places;
}
