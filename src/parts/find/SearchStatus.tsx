import { useTranslation } from 'react-i18next';
import type { OutsidePlace } from '../../domain';
import { nameIn } from '../../i18n';
import { useStore } from '../../store';
import styles from './FindField.module.css';

interface Props {
  readonly text: string;
  /** Whether everything can be found yet. */
  readonly complete: boolean;
  /** The code of the search did not arrive. */
  readonly codeMissing: boolean;
  /** Enter was pressed before that. */
  readonly waiting: boolean;
  /** Nothing was found. */
  readonly empty: boolean;
  readonly outside: readonly OutsidePlace[];
}

/** The line under the results: what else is on its way, why there is nothing, and who is told. */
export function SearchStatus(props: Props) {
  const words = useStatusWords(props);
  return (
    <p role="status" className={styles.status}>
      {words}
    </p>
  );
}

function useStatusWords({ text, complete, codeMissing, waiting, empty, outside }: Props): string {
  const { t } = useTranslation('search');
  const language = useStore((state) => state.link.language);
  const gazetteer = useStore((state) => state.data.gazetteer);
  if (codeMissing) return t('codeMissing');
  if (gazetteer.state === 'failed') return t('partial', { file: gazetteer.file });
  if (outside.length > 0)
    return outside.map((place) => t('outside', { place: nameIn(language, place) })).join(' ');
  if (waiting) return t('waiting');
  if (empty) return complete ? t('nothing', { text: text.trim() }) : t('nothingYet');
  return complete ? t('private') : t('loading');
}
