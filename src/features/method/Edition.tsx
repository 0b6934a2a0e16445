import { useTranslation } from 'react-i18next';
import { useCitation } from '../../parts/edition/useCitation';
import { CopyButton } from '../../ui/CopyButton';
import styles from './MethodView.module.css';

/** Which edition this is, and how to cite it. */
export function Edition() {
  const { t } = useTranslation('edition');
  const citation = useCitation();
  return (
    <section>
      <h2>{t('title')}</h2>
      <p>{t('words')}</p>
      <p className={styles.soft}>{citation()}</p>
      <CopyButton text={citation}>{t('cite')}</CopyButton>
    </section>
  );
}
