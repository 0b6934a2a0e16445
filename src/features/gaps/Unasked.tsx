import { useTranslation } from 'react-i18next';
import { Glance } from '../../parts/glance/Glance';
import { StateLink } from '../../parts/StateLink';
import styles from './GapsPanel.module.css';
import { Starters } from './Starters';

/** Before a question: every sector at a glance, ready questions, and the way to one of your own. */
export function Unasked() {
  const { t } = useTranslation('gaps');
  return (
    <>
      <p className={styles.soft}>{t('unasked.lead')}</p>
      <Glance />
      <Starters />
      <p className={styles.soft}>
        <StateLink to={{ allSectors: true }}>{t('unasked.all')}</StateLink> {t('unasked.allNote')}
      </p>
      <h3>{t('unasked.own')}</h3>
    </>
  );
}
