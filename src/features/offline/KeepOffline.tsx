import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber, formatShare } from '../../i18n';
import { useHeldFocus } from '../../ui/useHeldFocus';
import { useKeeping, type Keeping } from './keeping';
import './messages';
import styles from './KeepOffline.module.css';

const BYTES_PER_MB = 1_000_000;
/** What is said aloud of a download: every quarter, not every file. */
const SAID_STEPS = 4;

/** Keeps the map on the device, and takes it away again: only ever when asked. */
export function KeepOffline() {
  const { t } = useTranslation('offline');
  const { keeping, look } = useKeeping();
  const label = useId();
  const region = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLDivElement>(null);
  useHeldFocus(region, status);
  useEffect(() => void look(), [look]);
  return (
    <div ref={region} role="group" aria-labelledby={label} className={styles.group}>
      <p id={label} className={styles.label}>
        {t('label')}
      </p>
      <div ref={status} role="status" tabIndex={-1} className={styles.status}>
        <Said keeping={keeping} />
      </div>
      {keeping.state === 'keeping' && (
        <progress className={styles.bar} aria-label={t('progress')} value={keeping.share} />
      )}
      <Actions keeping={keeping} />
    </div>
  );
}

/** How things stand, in sentences. */
function Said({ keeping }: { readonly keeping: Keeping }) {
  const { t, i18n } = useTranslation('offline');
  const inMb = (bytes: number): string => formatNumber(bytes / BYTES_PER_MB, 0, i18n.language);
  switch (keeping.state) {
    case 'asking':
      return <p>{t('asking')}</p>;
    case 'impossible':
      return <p>{t('impossible')}</p>;
    case 'unfinished':
      return <p>{t('unfinished')}</p>;
    case 'none': {
      const { removed, summary } = keeping;
      return (
        <>
          {removed && <p>{t('removed')}</p>}
          <p>
            {t('offer')}{' '}
            {summary
              ? t('size', { packed: inMb(summary.packedBytes), size: inMb(summary.bytes) })
              : t('sizeUnknown')}{' '}
            {t('onlyWhenAsked')}
          </p>
        </>
      );
    }
    case 'keeping': {
      const share = Math.floor(keeping.share * SAID_STEPS) / SAID_STEPS;
      return <p>{t('keeping', { share: formatShare(share, i18n.language) })}</p>;
    }
    case 'failed':
      return <p>{t(`failed.${keeping.problem}`, { file: keeping.file })}</p>;
    case 'kept': {
      const { dataDate, bytes } = keeping.summary;
      return <p>{t('kept', { date: formatDate(dataDate, i18n.language), size: inMb(bytes) })}</p>;
    }
  }
}

/** What can be done about it. Each button is one of its own: none changes its sense under a finger. */
function Actions({ keeping }: { readonly keeping: Keeping }) {
  const { t } = useTranslation('offline');
  const { t: tApp } = useTranslation('app');
  const { keep, stop, remove } = useKeeping();
  switch (keeping.state) {
    case 'asking':
    case 'impossible':
      return null;
    case 'none':
      return <Action key="keep" words={t('keep')} act={keep} />;
    case 'keeping':
      return <Action key="stop" words={t('stop')} act={stop} />;
    case 'kept':
      return <Action key="remove" words={t('remove')} act={remove} />;
    case 'unfinished':
    case 'failed':
      return (
        <div className={styles.actions}>
          <Action words={tApp('retry')} act={keep} />
          <Action words={t('discard')} act={remove} />
        </div>
      );
  }
}

function Action({ words, act }: { readonly words: string; readonly act: () => Promise<void> }) {
  return (
    <button type="button" className="button" onClick={() => void act()}>
      {words}
    </button>
  );
}
