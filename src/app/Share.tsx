import { Share2 } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { onDemand } from '../ui/onDemand';
import { PopoverDialog } from '../ui/PopoverDialog';
import styles from './Share.module.css';

const ShareWays = onDemand(() => import('./ShareWays').then((code) => code.ShareWays));

interface Props {
  /** On a narrow screen, leave the room to the search box: the sign stands without its word. */
  readonly brief: boolean;
}

/** The ways to take away what is on screen, behind a button: their code comes when it is pressed. */
export function Share({ brief }: Props) {
  const { t } = useTranslation('app');
  const ready = useStore((state) => state.data.core.state === 'ready');
  return (
    <PopoverDialog
      label={t('share')}
      className={styles.dialog}
      button={{
        className: styles.open ?? '',
        disabled: !ready,
        children: (
          <>
            <Share2 aria-hidden size={18} />
            <span className={styles.word} data-brief={brief || undefined}>
              {t('share')}
            </span>
          </>
        ),
      }}
    >
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <ShareWays />
      </Suspense>
    </PopoverDialog>
  );
}
