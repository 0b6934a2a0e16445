import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import styles from './SearchBox.module.css';

interface Props {
  readonly text: string;
  /** Whether towns and postcodes can be found yet. */
  readonly complete: boolean;
  /** Nothing was found. */
  readonly empty?: boolean;
}

/** The line under the results: what else is on its way, why there is nothing, and who is told. */
export function SearchStatus({ text, complete, empty = false }: Props) {
  const { t } = useTranslation('search');
  const gazetteer = useStore((state) => state.data.gazetteer);
  if (gazetteer.state === 'failed') {
    return (
      <p role="status" className={styles.status}>
        {t('partial', { file: gazetteer.file })}
      </p>
    );
  }
  if (empty) {
    return (
      <p role="status" className={styles.status}>
        {complete ? t('nothing', { text: text.trim() }) : t('nothingYet')}
      </p>
    );
  }
  return (
    <p role="status" className={styles.status}>
      {complete ? t('private') : t('loading')}
    </p>
  );
}
