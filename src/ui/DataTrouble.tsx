import { useTranslation } from 'react-i18next';
import styles from './DataTrouble.module.css';

interface Props {
  /** Name of the data file, as it stands in the address. */
  readonly file: string;
  readonly problem: 'missing' | 'cut-off' | 'malformed' | 'other-edition';
  readonly onRetry: () => void;
}

/**
 * A data file that did not arrive whole: a sentence that names it, and a retry. A file of a newer
 * edition needs the newer page: it is loaded again, with all that was chosen, which is in the link.
 */
export function DataTrouble({ file, problem, onRetry }: Props) {
  const { t } = useTranslation('app');
  return (
    <div className={styles.trouble} role="alert">
      <p>{t(`dataProblem.${problem}`, { file })}</p>
      {problem === 'other-edition' ? (
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('reload')}
        </button>
      ) : (
        <button type="button" className="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
