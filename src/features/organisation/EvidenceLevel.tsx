import { useTranslation } from 'react-i18next';
import { restsOnAStudy, type EvidenceLevel as Level } from '../../domain';
import styles from './EvidenceSection.module.css';

interface Props {
  readonly level: Level | null;
  /** Studies in our tables; null while they are on their way. */
  readonly studyCount: number | null;
}

/**
 * The strongest design known, and what it means where our tables hold no such study: that one is
 * known of is one thing, that we have read it another.
 */
export function EvidenceLevel({ level, studyCount }: Props) {
  const { t } = useTranslation(['organisation', 'domain']);
  if (level === null) return studyCount ? null : <p>{t('notLookedUp')}</p>;
  const isStudy = restsOnAStudy(level);
  return (
    <>
      <p>
        {t('evidenceLevel')}: <strong>{t(`domain:evidenceLevel.${level}`)}</strong>.{' '}
        {isStudy && <span className={styles.soft}>{t('evidenceLevelHint')}</span>}
      </p>
      {studyCount === 0 && (
        <p className={styles.soft}>{t(isStudy ? 'studyNotHeld' : 'noStudies')}</p>
      )}
    </>
  );
}
