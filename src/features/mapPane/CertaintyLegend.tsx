import { useTranslation } from 'react-i18next';
import type { AreaCertainty } from './areaColours';
import styles from './CertaintyLegend.module.css';

/** What faint areas and the two outlines mean, with how many there are of each. */
export function CertaintyLegend({ fragile, hotSpots }: AreaCertainty) {
  const { t } = useTranslation('map');
  const fragileCount = fragile.filter(Boolean).length;
  const surviving = hotSpots.filter((kind) => kind === 'surviving').length;
  const raw = hotSpots.filter((kind) => kind === 'raw').length;
  if (fragile.length === 0 && hotSpots.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {fragile.length > 0 && (
        <li className={styles.row}>
          <span aria-hidden className={styles.swatch} data-mark="fragile" />
          {t('fragile', { count: fragileCount })}
        </li>
      )}
      {hotSpots.length > 0 && (
        <>
          <li className={styles.row}>
            <span aria-hidden className={styles.swatch} data-mark="surviving" />
            {t('hotSpot.surviving', { count: surviving })}
          </li>
          <li className={styles.row}>
            <span aria-hidden className={styles.swatch} data-mark="raw" />
            {t('hotSpot.raw', { count: raw })}
          </li>
          <li className={styles.note}>{t('hotSpot.note')}</li>
        </>
      )}
    </ul>
  );
}
