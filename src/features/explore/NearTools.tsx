import { Crosshair } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { NEAR_RADIUS_KM, useStore } from '../../store';
import { areasByCode } from '../../store/selectors/sitePlaces';
import styles from './NearTools.module.css';
import { useCore } from '../../parts/useCore';

/** Ways to say where "near" is: a click on the map, or the middle of the area that is open. */
export function NearTools({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('explore');
  const core = useCore();
  const language = useStore((state) => state.link.language);
  const selected = useStore((state) => state.link.selected);
  const radiusKm = useStore((state) => state.link.near?.radiusKm ?? NEAR_RADIUS_KM.default);
  const go = useStore((state) => state.go);
  const setPickingNear = useStore((state) => state.setPickingNear);
  const area = selected?.kind === 'area' ? areasByCode(core).get(selected.code) : undefined;
  return (
    <>
      <p className={styles.hint}>{t('near.intro')}</p>
      <div className={styles.actions}>
        <button
          type="button"
          className="button"
          onClick={() => {
            go({ show: 'map' });
            setPickingNear(true);
            onDone();
          }}
        >
          <Crosshair aria-hidden size={18} />
          {t('near.pick')}
        </button>
        {area && (
          <button
            type="button"
            className="button"
            onClick={() => {
              go({ near: { position: area.centre, radiusKm } });
              onDone();
            }}
          >
            {t('near.middle', { name: nameIn(language, area) })}
          </button>
        )}
      </div>
      {!area && <p className={styles.hint}>{t('near.search')}</p>}
    </>
  );
}
