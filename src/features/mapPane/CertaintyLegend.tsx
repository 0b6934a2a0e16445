import { useTranslation } from 'react-i18next';
import type { AreaCertainty } from './areaColours';
import styles from './CertaintyLegend.module.css';

/** What dotted areas, those that are not, and the two outlines mean, with how many there are of each. */
export function CertaintyLegend({ unlooked, lookedEmpty, hotSpots }: AreaCertainty) {
  const { t } = useTranslation('map');
  const unlookedCount = unlooked.filter(Boolean).length;
  const surviving = hotSpots.filter((kind) => kind === 'surviving').length;
  const raw = hotSpots.filter((kind) => kind === 'raw').length;
  if (unlooked.length === 0 && hotSpots.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {unlooked.length > 0 && (
        <>
          <li className={styles.row}>
            <span aria-hidden className={styles.swatch} data-mark="unlooked" />
            {t('unlooked', { count: unlookedCount })}
          </li>
          <li className={styles.row}>
            <span aria-hidden className={styles.swatch} data-mark="looked" />
            {t('lookedEmpty', { count: lookedEmpty.filter(Boolean).length })}
          </li>
        </>
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
