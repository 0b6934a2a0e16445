import { Crosshair } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_PLANNED, type CoreData } from '../../domain';
import { isPlace, type Findable } from '../../parts/find/findable';
import { FindField } from '../../parts/find/FindField';
import { letterOf } from '../../parts/plan/labels';
import { placePlanned } from '../../parts/plan/planned';
import { useStore } from '../../store';
import { useEscape } from '../../ui/useEscape';
import { ChangeSaid } from './ChangeSaid';
import styles from './Plan.module.css';
import { TriedPlaces } from './TriedPlaces';

/** What if: places put down by hand, by search or by a click on the map, each change in a sentence. */
export function TryPlaces({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('plan');
  const section = useRef<HTMLElement>(null);
  const planned = useStore((state) => state.link.scenario.planned);
  const picking = useStore((state) => state.pickingPlanned);
  const setPicking = useStore((state) => state.setPickingPlanned);
  const go = useStore((state) => state.go);
  const stopPicking = useCallback(() => setPicking(null), [setPicking]);
  useEscape(picking !== null, stopPicking);
  // So does leaving the view.
  useEffect(() => stopPicking, [stopPicking]);
  const choose = useCallback((found: Findable): void => {
    if (isPlace(found) && found.position) placePlanned(found.position);
  }, []);
  const full = (planned?.length ?? 0) >= MOST_PLANNED && picking?.kind !== 'move';
  return (
    <section ref={section} className={styles.section} tabIndex={-1} aria-label={t('tried.title')}>
      <h3>{t('tried.title')}</h3>
      <p className={styles.soft}>{t('tried.intro')}</p>
      <ChangeSaid core={core} />
      <TriedPlaces
        core={core}
        onMove={(at) => {
          setPicking({ kind: 'move', at });
          section.current?.querySelector('input')?.focus();
        }}
      />
      {picking?.kind === 'move' && (
        <p role="status">{t('tried.moving', { name: letterOf(picking.at) })}</p>
      )}
      {full ? (
        <p>{t('tried.full')}</p>
      ) : (
        <>
          <FindField label={t('tried.field')} sought="points" list="between" onChoose={choose} />
          <div className={styles.buttons}>
            <button
              type="button"
              className="button"
              aria-pressed={picking !== null}
              onClick={() => {
                if (!picking) go({ show: 'map' });
                setPicking(picking ? null : { kind: 'add' });
              }}
            >
              <Crosshair aria-hidden size={18} />
              {picking ? t('tried.cancel') : t('tried.pick')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
