import { useTranslation } from 'react-i18next';
import styles from './DataTrouble.module.css';

interface Props {
  /** Name of the data file, as it stands in the address. */
  readonly file: string;
  readonly problem: 'missing' | 'cut-off' | 'malformed';
  readonly onRetry: () => void;
}

/** A data file that did not arrive whole: a sentence that names it, and a retry. */
export function DataTrouble({ file, problem, onRetry }: Props) {
  const { t } = useTranslation('app');
  return (
    <div className={styles.trouble} role="alert">
      <p>{t(`dataProblem.${problem}`, { file })}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
