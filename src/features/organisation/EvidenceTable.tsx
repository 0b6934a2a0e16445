import { useTranslation } from 'react-i18next';
import type { Evidence, Organisation } from '../../domain';
import { formatList } from '../../i18n';
import { directionCounts } from '../../parts/organisation/directionCounts';
import { StudyTable } from '../../parts/organisation/StudyTable';
import { useStore } from '../../store';
import { EvidenceLevel } from './EvidenceLevel';
import { Qualities } from './Qualities';
import styles from '../../ui/readingPage.module.css';

interface Props {
  readonly organisation: Organisation;
  readonly studies: readonly Evidence[];
}

/** How many studies found what, then each of them. */
export function EvidenceTable({ organisation, studies }: Props) {
  const { t } = useTranslation(['organisationPage', 'organisation', 'domain']);
  const language = useStore((state) => state.link.language);
  return (
    <section className={styles.section}>
      <h2>{t('organisation:evidence')}</h2>
      <EvidenceLevel level={organisation.evidenceLevel} studyCount={studies.length} />
      <Qualities studies={studies} />
      {studies.length > 0 && (
        <>
          <p>
            {t('evidence.count', {
              count: studies.length,
              list: formatList(
                directionCounts(studies, (direction, count) =>
                  t(`evidence.tally.${direction}`, { count }),
                ),
                language,
              ),
            })}
          </p>
          <StudyTable
            label={t('evidence.table', { name: organisation.name })}
            rows={studies.map((study) => ({ study }))}
          />
        </>
      )}
    </section>
  );
}
