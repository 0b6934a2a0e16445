import { useTranslation } from 'react-i18next';
import { useStore, viewHas } from '../../store';
import { useOwnCountedWords } from '../../parts/useOwnCountedWords';
import './messages';
import styles from './OwnNotice.module.css';
import { forgetUnreadable } from './restoreKept';

/** Says above every answer that it counts data of a person's own, and that what was kept is not readable. */
export function OwnNotice() {
  const { t } = useTranslation('own');
  const counted = useOwnCountedWords();
  const answers = useStore(({ link }) => !viewHas(link.view, { analysis: 'none' }));
  const countNothingOwn = useStore((state) => state.countNothingOwn);
  const unreadable = useStore((state) => state.ownUnreadable);
  const toPanel = (): void => document.getElementById('panel')?.focus();
  return (
    <div role="status">
      {counted && answers && (
        <div className={styles.notice}>
          <p>{counted}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              toPanel();
              void countNothingOwn();
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
              forgetUnreadable();
            }}
          >
            {t('notice.forget')}
          </button>
        </div>
      )}
    </div>
  );
}
