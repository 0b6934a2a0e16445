import { FileText } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, Organisation } from '../../domain';
import { doorsOf, TellLinks } from '../../parts/TellLinks';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { useStateLink } from '../../parts/useStateLink';
import { CheckSection, CheckLine } from './CheckSection';
import { EvidenceSection } from './EvidenceSection';
import { Facts } from './Facts';
import styles from './OrganisationCard.module.css';
import { PracticesSection } from './PracticesSection';
import { SitesSection } from './SitesSection';
import { Sectors } from './Sectors';
import { Story } from './Story';
import './messages';

/**
 * What we know of one organisation. What the list already holds is shown at once; the words follow.
 */
export function OrganisationCard({ id }: { readonly id: string }) {
  const { t } = useTranslation('organisation');
  const core = useStore((state) => valueOf(state.data.core));
  const load = useStore((state) => state.load);
  useEffect(() => load('details'), [load]);
  const organisation = core?.organisations.find((other) => other.id === id);
  if (!core || !organisation) return <p>{t('unknown')}</p>;
  return <Card core={core} organisation={organisation} />;
}

interface Props {
  readonly core: CoreData;
  readonly organisation: Organisation;
}

function Card({ core, organisation }: Props) {
  const { t } = useTranslation('organisation');
  const details = useStore((state) => state.data.details);
  const toPage = useStateLink({
    view: 'organisation',
    selected: { kind: 'organisation', id: organisation.id },
  });
  const detail = valueOf(details)?.details.find(({ id }) => id === organisation.id) ?? null;
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h2>{organisation.name}</h2>
        <Sectors core={core} organisation={organisation} />
        {organisation.status === 'closed' && <p className={styles.notice}>{t('closed')}</p>}
        {organisation.status === 'unknown' && <p className={styles.notice}>{t('statusUnknown')}</p>}
        {detail && <CheckLine organisation={organisation} detail={detail} />}
        <p>
          <a className="button button-strong" {...toPage}>
            <FileText aria-hidden size={16} />
            {t('page')}
          </a>
        </p>
      </header>
      {(details.state === 'loading' || details.state === 'idle') && (
        <output className={styles.soft}>{t('loading')}</output>
      )}
      <FileTrouble files={['details']} />
      {detail && <Story detail={detail} />}
      <Facts organisation={organisation} detail={detail} />
      <PracticesSection core={core} organisation={organisation} />
      <EvidenceSection organisation={organisation} detail={detail} />
      <SitesSection core={core} organisation={organisation} />
      {detail && <CheckSection organisation={organisation} detail={detail} />}
      <TellLinks
        doors={doorsOf(organisation)}
        about={{ selected: { kind: 'organisation', id: organisation.id } }}
      />
    </article>
  );
}
