import { Crosshair } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../domain';
import { nameIn } from '../../i18n';
import { isPlace, type Findable } from '../../parts/find/findable';
import { FindField } from '../../parts/find/FindField';
import { useCore } from '../../parts/useCore';
import { NEAR_RADIUS_KM, useStore } from '../../store';
import { areasByCode } from '../../store/selectors/sitePlaces';
import styles from './NearTools.module.css';

/** Ways to say where "near" is: by name or postcode, by the area that is open, by a click on the map. */
export function NearTools({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('explore');
  const core = useCore();
  const language = useStore((state) => state.link.language);
  const selected = useStore((state) => state.link.selected);
  const near = useStore((state) => state.link.near);
  const picking = useStore((state) => state.pickingNear);
  const go = useStore((state) => state.go);
  const setPickingNear = useStore((state) => state.setPickingNear);
  const radiusKm = near?.radiusKm ?? NEAR_RADIUS_KM.default;
  const area = selected?.kind === 'area' ? areasByCode(core).get(selected.code) : undefined;

  const lookAround = useCallback(
    (position: Position): void => {
      go({ near: { position, radiusKm } });
      setPickingNear(false);
    },
    [go, setPickingNear, radiusKm],
  );
  const choose = useCallback(
    (found: Findable): void => {
      if (isPlace(found) && found.position) lookAround(found.position);
    },
    [lookAround],
  );
  const before = useRef(near);
  useEffect(() => {
    if (near !== before.current) onDone();
  }, [near, onDone]);
  return (
    <>
      <p className={styles.hint}>{t('near.intro')}</p>
      <FindField label={t('near.field')} sought="points" list="between" onChoose={choose} />
      <div className={styles.actions}>
        {area && (
          <button type="button" className="button" onClick={() => lookAround(area.centre)}>
            {t('near.middle', { name: nameIn(language, area) })}
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-pressed={picking}
          onClick={() => {
            if (!picking) go({ show: 'map' });
            setPickingNear(!picking);
          }}
        >
          <Crosshair aria-hidden size={18} />
          {t('near.pick')}
        </button>
      </div>
    </>
  );
}
