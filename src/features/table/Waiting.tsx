import { useTranslation } from 'react-i18next';
import { AnalysisTrouble } from '../../parts/Trouble';
import { useStore } from '../../store';
import styles from './TableView.module.css';

/** Instead of a table while there is no analysis yet, or none to be had. */
export function Waiting() {
  const { t } = useTranslation('table');
  const status = useStore((state) => state.analysisStatus);
  if (status.state === 'failed') return <AnalysisTrouble />;
  return (
    <p className={styles.message} aria-live="polite">
      {status.state === 'refused'
        ? t('waiting.refused', { reason: status.reason })
        : t('waiting.analysis')}
    </p>
  );
}
