import { useTranslation } from 'react-i18next';
import { addMessages } from '../../i18n';
import { plan } from '../../i18n/en/plan';
import { useMapPlaces } from '../../parts/plan/useMapPlaces';
import styles from './PlanRows.module.css';

addMessages({ plan });

/** What the marks of places mean, as far as there are any on the map. */
export function PlanRows() {
  const { t } = useTranslation('plan');
  const places = useMapPlaces();
  const proposed = places.find(({ tried }) => !tried);
  const tried = places.find((place) => place.tried);
  if (places.length === 0) return null;
  return (
    <ul className={styles.rows} aria-label={t('legend.title')}>
      {proposed && (
        <li>
          <span aria-hidden className={styles.mark}>
            {proposed.label}
          </span>
          {t('legend.proposed')}
        </li>
      )}
      {tried && (
        <li>
          <span aria-hidden className={styles.mark} data-tried>
            {tried.label}
          </span>
          {t('legend.tried')}
        </li>
      )}
    </ul>
  );
}
