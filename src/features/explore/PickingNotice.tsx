import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import styles from './PickingNotice.module.css';

/** Says that the next click on the map sets the place, and how to stop. */
export function PickingNotice() {
  const { t } = useTranslation('explore');
  const picking = useStore((state) => state.pickingNear);
  const setPickingNear = useStore((state) => state.setPickingNear);
  useEffect(() => {
    if (!picking) return undefined;
    const stopOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setPickingNear(false);
    };
    window.addEventListener('keydown', stopOnEscape);
    return () => window.removeEventListener('keydown', stopOnEscape);
  }, [picking, setPickingNear]);
  return (
    <output className={picking ? styles.notice : 'visually-hidden'}>
      {picking && (
        <>
          <p>{t('near.picking')}</p>
          <button type="button" className="button-plain" onClick={() => setPickingNear(false)}>
            {t('near.stop')}
          </button>
        </>
      )}
    </output>
  );
}
