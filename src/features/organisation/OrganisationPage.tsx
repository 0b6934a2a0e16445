import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, Organisation } from '../../domain';
import { PageActions } from '../../parts/PageActions';
import { doorsOf, TellLinks } from '../../parts/TellLinks';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { CheckLine, CheckSection } from './CheckSection';
import { EvidenceTable } from './EvidenceTable';
import { Facts } from './Facts';
import './messages';
import './pageMessages';
import cardStyles from './OrganisationCard.module.css';
import styles from '../../ui/readingPage.module.css';
import { PlacesMap } from '../../parts/organisation/PlacesMap';
import { PracticesSection } from './PracticesSection';
import { reachSentences } from './reachWords';
import { Sectors } from './Sectors';
import { SectionLevel } from './SectionTitle';
import { SimilarOrganisations } from './SimilarOrganisations';
import { SitesSection } from './SitesSection';
import { Story } from './Story';

/** Everything that is known of the selected organisation, on one page. */
export function OrganisationPage() {
  const { t } = useTranslation(['organisationPage', 'organisation']);
  const core = useStore((state) => valueOf(state.data.core));
  const selected = useStore((state) => state.link.selected);
  if (!core) return null;
  const id = selected?.kind === 'organisation' ? selected.id : null;
  const organisation = core.organisations.find((one) => one.id === id);
  if (organisation) return <Page key={organisation.id} core={core} organisation={organisation} />;
  return (
    <article className={styles.article}>
      <h1 className={styles.title}>{t(id === null ? 'choose' : 'unknownTitle')}</h1>
      <p>{t(id === null ? 'chooseHint' : 'organisation:unknown')}</p>
    </article>
  );
}

interface Props {
  readonly core: CoreData;
  readonly organisation: Organisation;
}

function Page({ core, organisation }: Props) {
  const { t } = useTranslation(['organisationPage', 'organisation', 'domain']);
  const load = useStore((state) => state.load);
  useEffect(() => load('details'), [load]);
  const details = useStore((state) => state.data.details);
  const detail = valueOf(details)?.details.find(({ id }) => id === organisation.id) ?? null;
  const sites = sitesByOrganisation(core).get(organisation.id) ?? [];
  return (
    <SectionLevel value={2}>
      <article className={styles.article}>
        <div className={styles.heading}>
          <header className={cardStyles.head}>
            <h1 className={styles.title}>{organisation.name}</h1>
            <Sectors core={core} organisation={organisation} />
            {organisation.status === 'closed' && (
              <p className={cardStyles.notice}>{t('organisation:closed')}</p>
            )}
            {organisation.status === 'unknown' && (
              <p className={cardStyles.notice}>{t('organisation:statusUnknown')}</p>
            )}
            {detail && <CheckLine organisation={organisation} detail={detail} />}
            <Actions />
          </header>
          <PlacesMap
            label={(count) => t('picture', { name: organisation.name, count })}
            sites={sites}
          />
        </div>
        {details.state === 'loading' && <p role="status">{t('organisation:loading')}</p>}
        <FileTrouble files={['details']} />
        {detail && <Story detail={detail} />}
        <Facts organisation={organisation} detail={detail} />
        <PracticesSection core={core} organisation={organisation} />
        <section className={styles.section}>
          <h2>{t('reach.title')}</h2>
          <ul className={styles.bullets}>
            {reachSentences(core, organisation, t).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        <SitesSection core={core} organisation={organisation} />
        {details.state === 'ready' && (
          <EvidenceTable organisation={organisation} studies={detail?.evidence ?? []} />
        )}
        <SimilarOrganisations core={core} organisation={organisation} />
        {detail && <CheckSection organisation={organisation} detail={detail} />}
        <section className={styles.section}>
          <h2>{t('tell.title')}</h2>
          <p>{t('tell.hint')}</p>
          <TellLinks doors={doorsOf(organisation)} />
        </section>
      </article>
    </SectionLevel>
  );
}

function Actions() {
  const { t } = useTranslation('organisationPage');
  const map = { view: 'explore', show: 'map' } as const;
  return <PageActions map={map} onMap={t('onMap')} print={t('print')} />;
}
