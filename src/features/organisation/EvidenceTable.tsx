import { Trans, useTranslation } from 'react-i18next';
import { EVIDENCE_DIRECTIONS, type Evidence, type Organisation } from '../../domain';
import { formatList } from '../../i18n';
import { useStore } from '../../store';
import { EvidenceLevel } from './EvidenceLevel';
import { Measured } from './Measured';
import styles from './OrganisationPage.module.css';
import { StudySource } from './StudySource';

interface Props {
  readonly organisation: Organisation;
  readonly studies: readonly Evidence[];
}

/** Every study in a row, whatever it found, in one manner. */
export function EvidenceTable({ organisation, studies }: Props) {
  const { t } = useTranslation(['organisationPage', 'organisation', 'domain']);
  return (
    <section className={styles.section}>
      <h2>{t('organisation:evidence')}</h2>
      <EvidenceLevel level={organisation.evidenceLevel} studyCount={studies.length} />
      {studies.length > 0 && (
        <>
          <Tally studies={studies} />
          <div
            className={styles.scroll}
            role="region"
            tabIndex={0}
            aria-label={t('evidence.table', { name: organisation.name })}
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('evidence.result')}</th>
                  <th scope="col">{t('evidence.finding')}</th>
                  <th scope="col">{t('evidence.how')}</th>
                  <th scope="col">{t('evidence.source')}</th>
                </tr>
              </thead>
              <tbody>
                {studies.map((study) => (
                  <Row key={`${study.study} ${study.finding}`} study={study} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** How many studies found what, before any of them is read. */
function Tally({ studies }: { readonly studies: readonly Evidence[] }) {
  const { t } = useTranslation('organisationPage');
  const language = useStore((state) => state.link.language);
  const parts = EVIDENCE_DIRECTIONS.flatMap((direction) => {
    const count = studies.filter((study) => study.direction === direction).length;
    return count === 0 ? [] : t(`evidence.tally.${direction}`, { count });
  });
  return <p>{t('evidence.count', { count: studies.length, list: formatList(parts, language) })}</p>;
}

function Row({ study }: { readonly study: Evidence }) {
  const { t } = useTranslation(['organisationPage', 'organisation']);
  return (
    <tr>
      <th scope="row">{t(`organisation:direction.${study.direction}`)}</th>
      <td lang="en">{study.finding}</td>
      <td>
        <span lang="en">{study.design}</span>
        <p className={styles.soft}>
          <Trans
            t={t}
            i18nKey="evidence.efficacy"
            components={{ measured: <Measured measured={study.selfEfficacyMeasured} /> }}
          />
        </p>
      </td>
      <td>
        <span lang="en">{study.study}</span>
        <p>
          <StudySource study={study} />
        </p>
        <p className={styles.soft}>{t(`organisation:confidence.${study.confidence}`)}.</p>
      </td>
    </tr>
  );
}
