import { Crosshair, Globe } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { isPlace, type Findable } from '../../parts/find/findable';
import { FindField } from '../../parts/find/FindField';
import { useStore, valueOf, type Cells } from '../../store';
import { areaAt } from '../../store/selectors/sitePlaces';
import { cellsOfCountry, cellsOfFound, cellsOfPoint } from './placeCells';
import styles from './Record.module.css';

interface Props {
  readonly core: CoreData;
  readonly onAdd: (cells: Cells) => void;
}

/** A place by search, on the map, or the whole country: nobody types a coordinate. */
export function AddPlace({ core, onAdd }: Props) {
  const { t } = useTranslation('record');
  const pick = useStore((state) => state.pickForRecord);
  const [told, setTold] = useState('');
  const add = useCallback(
    (cells: Cells): void => {
      onAdd(cells);
      setTold(t('places.added', { name: cells['name'] ?? '' }));
    },
    [onAdd, t],
  );
  const choose = useCallback(
    (found: Findable): void => {
      if (!isPlace(found)) return;
      const cells = cellsOfFound(found, core);
      if (cells) add(cells);
      else setTold(t('places.wrongKind', { name: found.name }));
    },
    [core, add, t],
  );
  const atSea = useCallback(() => setTold(t('places.atSea')), [t]);
  usePickedPoint(core, add, atSea);
  return (
    <div className={styles.field}>
      <h3>{t('places.add')}</h3>
      <FindField label={t('places.field')} sought="grounds" list="between" onChoose={choose} />
      <p className={styles.hint}>{t('places.privacy')}</p>
      <div className={styles.actions}>
        <button type="button" className="button" onClick={pick}>
          <Crosshair aria-hidden size={18} />
          {t('places.pick')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => add(cellsOfCountry(t('places.everywhere')))}
        >
          <Globe aria-hidden size={18} />
          {t('places.everywhere')}
        </button>
      </div>
      <p role="status">{told}</p>
    </div>
  );
}

/** Takes the point that was chosen on the map, once it is known in which district it lies. */
function usePickedPoint(core: CoreData, add: (cells: Cells) => void, atSea: () => void): void {
  const picked = useStore((state) => state.pickedForRecord);
  const take = useStore((state) => state.takePicked);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const load = useStore((state) => state.load);
  useEffect(() => {
    if (!picked) return;
    load('boundaries');
    if (!boundaries) return;
    const area = areaAt(core, boundaries, picked);
    take();
    if (area) add(cellsOfPoint(picked, area));
    else atSea();
  }, [picked, boundaries, core, load, take, add, atSea]);
}
