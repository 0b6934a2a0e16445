import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { forgetKept } from '../../store/ownKept';
import type { OwnData } from '../../store/ownSlice';
import { announce } from '../../ui/announce';
import { Fold } from '../../ui/Fold';
import { CountThem } from './CountThem';
import { keptText } from './kept';
import { KeepThem } from './KeepThem';
import { Missing } from './Missing';
import styles from './OwnPanel.module.css';
import { PointList } from './PointList';
import { useTwins } from './useTwins';

/** The points that are on the map, and all that can be done with them. */
export function Yours({ own }: { readonly own: OwnData }) {
  const { t } = useTranslation('own');
  const setOwn = useStore((state) => state.setOwn);
  const comparing = useTwins();
  const { fileName, points, twins } = own;
  const remove = (): void => {
    forgetKept('points');
    void setOwn(null);
    announce(t('yours.removed'));
  };
  return (
    <section className={styles.part}>
      <h3>{t('yours.title')}</h3>
      <p role="status">{t('yours.count', { file: fileName, points: points.length })}</p>
      <div className={styles.row}>
        <button type="button" className="button" onClick={remove}>
          {t('yours.remove')}
        </button>
      </div>
      <KeepThem thing="points" text={() => keptText(own)} />
      {twins && <CountThem points={points} twins={twins} />}
      <Missing points={points} twins={twins} comparing={comparing} />
      <Fold title={t('yours.list')}>
        <PointList points={points} />
      </Fold>
    </section>
  );
}
