import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { selectHeadOfficesOnly } from '../../store/selectors/organisations';
import styles from './ExplorePanel.module.css';

/** Whoever is left off the list of a place, because only a head office is known there. */
export function OfficesOnly() {
  const { t } = useTranslation('explore');
  const count = useStore(selectHeadOfficesOnly);
  return count > 0 && <p className={styles.note}>{t('list.officesOnly', { count })}</p>;
}
