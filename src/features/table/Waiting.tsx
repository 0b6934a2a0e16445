import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import styles from './TableView.module.css';

/** Instead of a table while there is no analysis yet, or none to be had. */
export function Waiting() {
  const { t } = useTranslation('table');
  const status = useStore((state) => state.analysisStatus);
  const analyse = useStore((state) => state.analyse);
  const scenario = useStore((state) => state.link.scenario);
  if (status.state === 'failed' && status.file !== null) {
    return (
      <DataTrouble
        file={status.file}
        problem={status.problem}
        onRetry={() => void analyse(scenario)}
      />
    );
  }
  return (
    <p className={styles.message} aria-live="polite">
      {status.state === 'refused'
        ? t('waiting.refused', { reason: status.reason })
        : t('waiting.analysis')}
    </p>
  );
}
