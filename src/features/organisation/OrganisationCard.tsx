import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, Organisation, OrganisationDetail } from '../../domain';
import { sectorMarks } from '../../map/sectorMarks';
import { useStore, valueOf } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import { nameIn } from '../../ui/nameIn';
import { SectorBadge } from '../../ui/SectorBadge';
import { CheckSection, CheckLine } from './CheckSection';
import { EvidenceSection } from './EvidenceSection';
import { Facts } from './Facts';
import styles from './OrganisationCard.module.css';
import { PracticesSection } from './PracticesSection';
import { SitesSection } from './SitesSection';
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
  const retry = useStore((state) => state.retry);
  const detail = valueOf(details)?.details.find(({ id }) => id === organisation.id) ?? null;
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <h2>{organisation.name}</h2>
        <Sectors core={core} organisation={organisation} />
        {organisation.status === 'closed' && <p className={styles.notice}>{t('closed')}</p>}
        {organisation.status === 'unknown' && <p className={styles.notice}>{t('statusUnknown')}</p>}
        {detail && <CheckLine detail={detail} />}
      </header>
      {(details.state === 'loading' || details.state === 'idle') && (
        <output className={styles.soft}>{t('loading')}</output>
      )}
      {details.state === 'failed' && (
        <DataTrouble
          file={details.file}
          problem={details.problem}
          onRetry={() => retry('details')}
        />
      )}
      {detail && <Story detail={detail} />}
      <Facts organisation={organisation} detail={detail} />
      <PracticesSection core={core} organisation={organisation} />
      <EvidenceSection organisation={organisation} detail={detail} />
      <SitesSection core={core} organisation={organisation} />
      {detail && <CheckSection detail={detail} />}
    </article>
  );
}

function Sectors({ core, organisation }: Props) {
  const language = useStore((state) => state.link.language);
  const marks = sectorMarks(core.taxonomy.sectors);
  return (
    <ul className={styles.sectors}>
      {core.taxonomy.sectors
        .filter(({ id }) => organisation.sectors.includes(id))
        .map((sector) => {
          const mark = marks.get(sector.id);
          return (
            <li key={sector.id} className={styles.sector} lang={language}>
              {mark && <SectorBadge {...mark} />}
              {nameIn(language, sector)}
            </li>
          );
        })}
    </ul>
  );
}

function Story({ detail: { problem, approach } }: { readonly detail: OrganisationDetail }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      {problem !== null && (
        <section className={styles.section}>
          <h3>{t('problem')}</h3>
          <p>{problem}</p>
        </section>
      )}
      {approach !== null && (
        <section className={styles.section}>
          <h3>{t('approach')}</h3>
          <p>{approach}</p>
        </section>
      )}
    </>
  );
}
