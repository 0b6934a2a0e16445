import { useTranslation } from 'react-i18next';
import { useStore, viewHas } from '../../store';
import { forgetKept } from '../../store/ownKept';
import './messages';
import styles from './OwnNotice.module.css';

/** Says above every answer that it counts points of a person's own, and that what was kept is not readable. */
export function OwnNotice() {
  const { t } = useTranslation(['own', 'app']);
  const counted = useStore((state) => state.ownCounted);
  const answers = useStore(({ link }) => !viewHas(link.view, { analysis: 'none' }));
  const countOwn = useStore((state) => state.countOwn);
  const unreadable = useStore((state) => state.ownUnreadable);
  const setUnreadable = useStore((state) => state.setOwnUnreadable);
  const toPanel = (): void => document.getElementById('panel')?.focus();
  return (
    <div role="status">
      {counted && answers && (
        <div className={styles.notice}>
          <p>{t('app:own.counted', { points: counted.organisations.length })}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              toPanel();
              void countOwn(null);
            }}
          >
            {t('notice.without')}
          </button>
        </div>
      )}
      {unreadable && (
        <div className={styles.notice}>
          <p>{t('notice.unreadable')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              toPanel();
              forgetKept();
              setUnreadable(false);
            }}
          >
            {t('notice.forget')}
          </button>
        </div>
      )}
    </div>
  );
}
