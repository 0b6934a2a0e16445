import { useTranslation } from 'react-i18next';
import styles from './Record.module.css';

/** Before anything is typed: what becomes public, and what the page does with it. */
export function PublicNotice() {
  const { t } = useTranslation('record');
  return (
    <section className={styles.notice}>
      <h2>{t('public.title')}</h2>
      <ul className={styles.bullets}>
        <li>{t('public.all')}</li>
        <li>{t('public.address')}</li>
        <li>{t('public.nothingSent')}</li>
      </ul>
    </section>
  );
}
