import { useTranslation } from 'react-i18next';
import { GLANCE_CLASSES } from '../../domain';
import styles from './Glance.module.css';
import { CLASS_LOOK } from './GlanceMap';

/** One key for all small maps. */
export function GlanceKey() {
  const { t } = useTranslation('glance');
  return (
    <ul className={styles.key} aria-label={t('key')}>
      {GLANCE_CLASSES.map((each) => (
        <li key={each}>
          <svg aria-hidden className={styles.swatch} viewBox="0 0 24 16">
            <rect className={CLASS_LOOK[each]} x="1" y="1" width="22" height="14" rx="2" />
          </svg>
          {t(`class.${each}`)}
        </li>
      ))}
    </ul>
  );
}
