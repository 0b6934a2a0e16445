import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKm, nameIn } from '../../i18n';
import { NEAR_RADIUS_KM, useStore, valueOf, type Near } from '../../store';
import { selectNearest, selectOrganisations } from '../../store/selectors/organisations';
import { areaAt } from '../../store/selectors/sitePlaces';
import { SliderField } from '../../ui/SliderField';
import styles from './NearRing.module.css';
import { useCore } from '../../parts/useCore';
import { useDistanceWords } from './useDistanceWords';

/** Radii the slider stops at: fine where towns lie close, coarse where only whole regions differ. */
const STOPS_KM = [1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 125, 150, 200];

/** With fewer than these in the ring, the nearest beyond it are named. */
const SPARSE = 5;

/** The ring that is asked for: where, how far, and if it holds few the nearest whatever its size. */
export function NearRing({ near }: { readonly near: Near }) {
  const { t } = useTranslation('explore');
  const language = useStore((state) => state.link.language);
  const go = useStore((state) => state.go);
  const where = useNameOfPlace(near);
  const isSparse = useStore((state) => selectOrganisations(state).length < SPARSE);
  return (
    <section className={styles.ring} aria-labelledby="explore-near">
      <div className={styles.head}>
        <h3 id="explore-near" className={styles.title}>
          {where ? t('near.around', { name: where }) : t('near.aroundPoint')}
        </h3>
        <button
          type="button"
          className={styles.clear}
          aria-label={t('near.clear')}
          onClick={() => go({ near: null })}
        >
          <X aria-hidden size={18} />
        </button>
      </div>
      <SliderField
        label={t('near.radius')}
        value={stopOf(near.radiusKm)}
        range={{ min: 0, max: STOPS_KM.length - 1 }}
        step={1}
        valueWords={formatKm(near.radiusKm, language)}
        onChange={(stop) =>
          go({ near: { ...near, radiusKm: STOPS_KM[stop] ?? NEAR_RADIUS_KM.default } })
        }
      />
      {isSparse && <Nearest />}
    </section>
  );
}

/** The stop nearest to a radius; a link may ask for one between two stops. */
function stopOf(radiusKm: number): number {
  const off = STOPS_KM.map((stopKm) => Math.abs(stopKm - radiusKm));
  return off.indexOf(Math.min(...off));
}

function Nearest() {
  const { t } = useTranslation('explore');
  const distanceWords = useDistanceWords();
  const nearest = useStore(selectNearest);
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  if (nearest.length === 0) return <p className={styles.hint}>{t('near.noneNearest')}</p>;
  return (
    <>
      <h4>{t('near.nearest')}</h4>
      <ol className={styles.nearest}>
        {nearest.map(({ organisation: { id, name }, site, distanceKm }) => (
          <li key={id} className={styles.row}>
            <button
              type="button"
              className="button-plain"
              onFocus={() => setFocus({ kind: 'organisation', id })}
              onBlur={() => setFocus(null)}
              onPointerEnter={() => setFocus({ kind: 'organisation', id })}
              onPointerLeave={() => setFocus(null)}
              onClick={() => go({ selected: { kind: 'organisation', id } })}
            >
              {name}
            </button>
            <span className={styles.km}>{distanceWords(site, distanceKm)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.hint}>{t('near.nearestHint')}</p>
    </>
  );
}

/** The district the point lies in; null while the boundaries are not there, and at sea. */
function useNameOfPlace({ position }: Near): string | null {
  const core = useCore();
  const language = useStore((state) => state.link.language);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const load = useStore((state) => state.load);
  // The map asks for them too; a table has no map beside it.
  useEffect(() => load('boundaries'), [load]);
  const area = boundaries && areaAt(core, boundaries, position);
  return area && nameIn(language, area);
}
