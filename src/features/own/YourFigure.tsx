import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { forgetKept } from '../../store/ownKept';
import type { OwnFigureData } from '../../store/ownSlice';
import { announce } from '../../ui/announce';
import { CountFigure } from './CountFigure';
import { Coverage } from './Coverage';
import { keptFigureText } from './kept';
import { KeepThem } from './KeepThem';
import styles from './OwnPanel.module.css';

/** The figure that was taken in, and all that can be done with it. */
export function YourFigure({ own }: { readonly own: OwnFigureData }) {
  const { t } = useTranslation('own');
  const setOwnFigure = useStore((state) => state.setOwnFigure);
  const { fileName, figure } = own;
  const remove = (): void => {
    forgetKept('figure');
    void setOwnFigure(null);
    announce(t('figure.removed'));
  };
  return (
    <section className={styles.part}>
      <h3>{t('figure.title', { label: figure.label })}</h3>
      <div role="status">
        <p className={styles.note}>
          {t('figure.from', { file: fileName })}{' '}
          {t(figure.direction === 'higher-is-more-need' ? 'figure.higherIs' : 'figure.lowerIs')}{' '}
          {figure.kind === 'count' && t('figure.kindWhy.count')}
        </p>
        <Coverage values={figure.values} />
      </div>
      <CountFigure figure={figure} />
      <KeepThem thing="figure" text={() => keptFigureText(own)} />
      <button type="button" className="button" onClick={remove}>
        {t('figure.remove')}
      </button>
    </section>
  );
}
