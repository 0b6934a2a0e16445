import { useTranslation } from 'react-i18next';
import type { Evidence, Organisation, OrganisationDetail } from '../../domain';
import { formatList } from '../../i18n';
import { useStore } from '../../store';
import styles from './EvidenceSection.module.css';
import { EvidenceLevel } from './EvidenceLevel';
import { Measured } from '../../parts/organisation/Measured';
import { SectionTitle } from './SectionTitle';
import { StudySource } from '../../parts/organisation/StudySource';

interface Props {
  readonly organisation: Organisation;
  readonly detail: OrganisationDetail | null;
}

/** The strongest design known, then each study with what it found, good or not, in one manner. */
export function EvidenceSection({ organisation, detail }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <section className={styles.section}>
      <SectionTitle>{t('evidence')}</SectionTitle>
      <EvidenceLevel
        level={organisation.evidenceLevel}
        studyCount={detail ? detail.evidence.length : null}
      />
      {detail && detail.evidence.length > 0 && (
        <ul className={styles.studies}>
          {detail.evidence.map((study) => (
            <Study key={`${study.study} ${study.finding}`} evidence={study} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Study({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation(['organisation', 'domain']);
  const language = useStore((state) => state.link.language);
  const qualities: Readonly<Record<string, string>> = t('domain:quality', {
    returnObjects: true,
  });
  return (
    <li className={styles.study}>
      <p className={styles.direction}>{t(`direction.${evidence.direction}`)}</p>
      <p lang="en">{evidence.finding}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('design')}: </dt>
          <dd lang="en">{evidence.design}</dd>
        </div>
        {evidence.qualities.length > 0 && (
          <div>
            <dt>{t('qualities')}: </dt>
            <dd>
              {formatList(
                evidence.qualities.map((quality) => qualities[quality] ?? quality),
                language,
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('efficacy')}: </dt>
          <dd>
            <Measured measured={evidence.selfEfficacyMeasured} />
          </dd>
        </div>
        <div>
          <dt>{t('study')}: </dt>
          <dd lang="en">{evidence.study}</dd>
        </div>
        <div>
          <dt>{t('readFrom')}: </dt>
          <dd>
            <StudySource study={evidence} />
          </dd>
        </div>
      </dl>
      <p className={styles.soft}>{t(`confidence.${evidence.confidence}`)}.</p>
    </li>
  );
}
