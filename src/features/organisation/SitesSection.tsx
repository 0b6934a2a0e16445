import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { CoreData, Organisation } from '../../domain';
import { useStore, valueOf } from '../../store';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { bySitePlace } from './siteOrder';
import { SiteItem } from './SiteItem';
import styles from './SitesSection.module.css';
import { SectionTitle } from './SectionTitle';

interface Props {
  readonly core: CoreData;
  readonly organisation: Organisation;
}

/** Places drawn before the button for the rest: one organisation has over a hundred. */
const FIRST = 8;

/** Every place of the organisation, with how exact the point is and what has not been checked. */
export function SitesSection({ core, organisation }: Props) {
  const { t } = useTranslation('organisation');
  const language = useStore((state) => state.link.language);
  const [showAll, setShowAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const words = useStore((state) => valueOf(state.data.details)?.siteWords);
  const sites = (sitesByOrganisation(core).get(organisation.id) ?? []).toSorted(
    bySitePlace(words, language),
  );
  const unchecked = sites.filter(({ checked }) => !checked).length;
  const hasNationalOffice =
    organisation.reach === 'national' && sites.some(({ kind }) => kind === 'head-office');
  const shown = showAll ? sites : sites.slice(0, FIRST);
  const showRest = (): void => {
    flushSync(() => setShowAll(true));
    // The button goes; reading goes on where the list went on.
    const next = list.current?.children[FIRST];
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus();
  };
  return (
    <section className={styles.section}>
      <SectionTitle>
        {t('sites')} {sites.length > 1 && <span className={styles.count}>{sites.length}</span>}
      </SectionTitle>
      {sites.length === 0 && <p>{t('noSites')}</p>}
      {sites.length > 1 && unchecked > 0 && (
        <p className={styles.soft}>{t('sitesNotChecked', { count: unchecked })}</p>
      )}
      {hasNationalOffice && <p className={styles.soft}>{t('headOfficeNote')}</p>}
      <ul ref={list} className={styles.sites}>
        {shown.map((site) => (
          <SiteItem key={site.id} core={core} site={site} />
        ))}
      </ul>
      {shown.length < sites.length && (
        <button type="button" className="button" onClick={showRest}>
          {t('moreSites', { count: sites.length - shown.length })}
        </button>
      )}
    </section>
  );
}
