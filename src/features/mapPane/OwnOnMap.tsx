import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { addMessages } from '../../i18n';
import { own } from '../../i18n/en/own';
import type { PpsMap } from '../../map/PpsMap';
import { useStore } from '../../store';
import styles from './OwnOnMap.module.css';

addMessages({ own });

/** A person's own points on the map, and the line that says what their mark means. */
export function OwnOnMap({ map }: { readonly map: PpsMap | null }) {
  const { t } = useTranslation('own');
  const points = useStore((state) => state.own?.points);
  useEffect(() => {
    map?.setOwn((points ?? []).map(({ position }) => position));
    return () => map?.setOwn([]);
  }, [map, points]);
  return (
    <p className={styles.key}>
      <svg aria-hidden width={16} height={16} viewBox="0 0 16 16" className={styles.mark}>
        <path d="M8 1.5 15 14H1Z" />
      </svg>
      {t('legend', { points: points?.length ?? 0 })}
    </p>
  );
}
