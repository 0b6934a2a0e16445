import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../i18n';
import { dropOld } from '../../offline/dropOld';
import { buildOfPage, scopeOfPage } from '../../offline/page';
import { useKeeping } from './keeping';
import './messages';
import styles from './NewerEdition.module.css';

/** On a page that came out of what is kept: says that a newer edition is there, and never more. */
export function NewerEdition() {
  const { t, i18n } = useTranslation('offline');
  const { newer, keeping, lookForNewer, openNewer } = useKeeping();
  const [putOff, setPutOff] = useState(false);
  useEffect(() => {
    const build = buildOfPage();
    if (build !== null) void dropOld(scopeOfPage(), build);
    const look = (): void => void lookForNewer();
    look();
    window.addEventListener('online', look);
    return () => window.removeEventListener('online', look);
  }, [lookForNewer]);
  const busy = keeping.state === 'keeping';
  return (
    <div role="status">
      {newer && !putOff && (
        <div className={styles.notice}>
          {keeping.state === 'failed' && (
            <p>{t(`failed.${keeping.problem}`, { file: keeping.file })}</p>
          )}
          <p>
            {busy
              ? t('keeping', { share: formatShare(quarterly(keeping.share), i18n.language) })
              : t('newer')}
          </p>
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => void (busy || openNewer())}
          >
            {t('useNow')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setPutOff(true);
              document.getElementById('panel')?.focus();
            }}
          >
            {t('notNow')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Not said anew for every file. */
const quarterly = (share: number): number => Math.floor(share * 4) / 4;
